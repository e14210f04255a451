//! A certificate authority, and an HTTPS server that requires certificates of it.

use std::sync::Arc;

use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, IsCa, KeyPair};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;
use tokio_rustls::rustls::pki_types::{CertificateDer, PrivateKeyDer};
use tokio_rustls::rustls::server::WebPkiClientVerifier;
use tokio_rustls::rustls::{RootCertStore, ServerConfig};

/// A private certificate authority.
pub(super) struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its private key.
pub(super) struct Identity {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Authority {
    pub(super) fn new() -> Self {
        let mut parameters = CertificateParams::new(Vec::new()).unwrap();
        parameters.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Self(CertifiedIssuer::self_signed(parameters, KeyPair::generate().unwrap()).unwrap())
    }

    pub(super) fn pem(&self) -> String {
        self.0.pem()
    }

    /// Issues a certificate for a host name.
    pub(super) fn issue(&self, name: &str) -> Identity {
        let key = KeyPair::generate().unwrap();
        let parameters = CertificateParams::new([name.to_owned()]).unwrap();
        Identity { certificate: parameters.signed_by(&key, &self.0).unwrap(), key }
    }

    fn roots(&self) -> Arc<RootCertStore> {
        let mut roots = RootCertStore::empty();
        roots.add(self.0.der().clone()).unwrap();
        Arc::new(roots)
    }
}

impl Identity {
    pub(super) fn certificate(&self) -> String {
        self.certificate.pem()
    }

    pub(super) fn key(&self) -> String {
        self.key.serialize_pem()
    }

    fn der(&self) -> (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>) {
        let key = PrivateKeyDer::try_from(self.key.serialize_der()).unwrap();
        (vec![self.certificate.der().clone()], key)
    }
}

/// Starts a server for `localhost` with a certificate of the authority. It responds to each request with `[]`. Returns
/// its URL. With `authenticates_clients`, it accepts only clients with a certificate of the authority.
pub(super) async fn start(authority: &Authority, authenticates_clients: bool) -> String {
    let (certificates, key) = authority.issue("localhost").der();
    let config = ServerConfig::builder();
    let config = match authenticates_clients {
        true => config.with_client_cert_verifier(
            WebPkiClientVerifier::builder(authority.roots()).build().unwrap(),
        ),
        false => config.with_no_client_auth(),
    };
    let config = config.with_single_cert(certificates, key).unwrap();
    let acceptor = TlsAcceptor::from(Arc::new(config));
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let port = listener.local_addr().unwrap().port();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            // The handshake fails in some tests, and then the client reports the error.
            let _handshake = respond(&acceptor, stream).await;
        }
    });
    format!("https://localhost:{port}")
}

/// Responds to one request, and closes the connection.
async fn respond(acceptor: &TlsAcceptor, stream: TcpStream) -> std::io::Result<()> {
    let mut stream = acceptor.accept(stream).await?;
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(stream.read_u8().await?);
    }
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n";
    stream.write_all(format!("{head}content-length: 2\r\n\r\n[]").as_bytes()).await?;
    stream.shutdown().await
}
