//! Follows redirects, and withholds credentials from other origins. If the target of a redirect has expired, the API is
//! asked once more for a new one.

use http::{StatusCode, Uri};
use url::Url;

use super::super::failure::Failure;
use super::super::head::Head;
use super::super::outcome::{Landed, OpenResponse};
use super::super::outgoing::Outgoing;
use super::super::redirect;
use super::super::redirected::Redirected;

/// Calls the next layer with the URI of the call, and again for each redirect that is followed. The second argument of
/// `next` states whether the URI belongs to the API.
pub(super) async fn followed<F>(
    call: &Outgoing<'_>,
    next: impl Fn(Uri, bool) -> F,
) -> Result<Landed, Failure>
where
    F: Future<Output = Result<OpenResponse, Failure>>,
{
    let (mut uri, mut trusted, mut hops) = (call.uri.clone(), true, 0);
    let mut has_started_over = false;
    loop {
        let response = next(uri, trusted).await?;
        if has_expired(&response.head) && !has_started_over {
            call.end_attempt(&response.head);
            call.progress.start_over();
            (uri, trusted, hops, has_started_over) = (call.uri.clone(), true, 0, true);
            continue;
        }
        let Head { uri: from, status, headers, .. } = &*response.head;
        let target =
            redirect::next(call.operation.redirect, call.method, from, *status, headers, hops);
        let note = match target {
            Ok(None) => None,
            Ok(Some(target)) => {
                // A redirect back from another origin is not trusted either: that origin chose the path.
                trusted &= redirect::is_same_origin(&call.uri, &target);
                call.progress.follow(redirected(&target, trusted));
                uri = Uri::try_from(target.as_str()).map_err(Failure::invalid)?;
                hops += 1;
                continue;
            }
            Err(reason) => Some(reason),
        };
        return Ok(Landed { response, note });
    }
}

/// Returns whether the target of a redirect has refused its URI: the signature of a signed URI is valid only for a short
/// time. The API then states a new one.
fn has_expired(head: &Head) -> bool {
    head.status == StatusCode::FORBIDDEN && head.is_foreign()
}

/// Describes a redirect without its query, which may be signed.
fn redirected(target: &Url, trusted: bool) -> Redirected {
    match trusted {
        true => Redirected::Within(target.path().to_owned()),
        false => Redirected::Away(redirect::host(target)),
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use http::Method;

    use super::super::tests::{Call, Fake, received};
    use super::*;

    /// Returns the requests, as URI and whether it is trusted, and the response.
    async fn follow(
        call: &Outgoing<'_>,
        responses: Vec<OpenResponse>,
    ) -> (Vec<(String, bool)>, Landed) {
        let fake = Fake::new(responses);
        let next = |uri: Uri, trusted| {
            let mut response = fake.next((uri.to_string(), trusted));
            Arc::make_mut(&mut response.head).uri = uri;
            std::future::ready(Ok(response))
        };
        let landed = followed(call, next).await.unwrap();
        (fake.calls.into_inner().unwrap(), landed)
    }

    #[tokio::test]
    async fn never_trusts_a_uri_that_another_origin_chose() {
        let to = |target| received(302, &[("location", target)]);
        let responses = vec![
            to("/b?q=1"),
            to("https://other.example/c?signature=s"),
            to("https://api.example/d"),
            received(404, &[]),
        ];
        let call = Call::detached();
        let outgoing = call.outgoing();
        let (requests, _) = follow(&outgoing, responses).await;
        let requests: Vec<(&str, bool)> =
            requests.iter().map(|(uri, trusted)| (uri.as_str(), *trusted)).collect();
        assert_eq!(
            requests,
            [
                ("https://api.example/a", true),
                ("https://api.example/b?q=1", true),
                ("https://other.example/c?signature=s", false),
                ("https://api.example/d", false),
            ]
        );
        let away = Redirected::Away("api.example".to_owned());
        assert_eq!(outgoing.progress.redirect(), Some(away));
        let outgoing = call.outgoing();
        follow(&outgoing, vec![to("/b?q=1"), received(200, &[])]).await;
        assert_eq!(outgoing.progress.redirect(), Some(Redirected::Within("/b".to_owned())));
    }

    #[tokio::test]
    async fn asks_the_api_once_more_if_the_target_has_expired() {
        let away = || received(302, &[("location", "https://files.example/f?signature=s")]);
        let expired = || {
            let mut response = received(403, &[]);
            let redirect = Redirected::Away("files.example".to_owned());
            Arc::make_mut(&mut response.head).history.redirect = Some(redirect);
            response
        };
        let call = Call::detached();
        let requests = async |responses| {
            let (requests, landed) = follow(&call.outgoing(), responses).await;
            let trusted: Vec<bool> = requests.iter().map(|(_, trusted)| *trusted).collect();
            (trusted, landed.response.head.status.as_u16())
        };
        let renewed = requests(vec![away(), expired(), away(), received(200, &[])]).await;
        assert_eq!(renewed, (vec![true, false, true, false], 200));
        let refused = requests(vec![away(), expired(), away(), expired()]).await;
        assert_eq!(refused, (vec![true, false, true, false], 403));
        let forbidden = requests(vec![received(403, &[])]).await;
        assert_eq!(forbidden, (vec![true], 403), "the API itself refuses the call");
    }

    #[tokio::test]
    async fn returns_a_redirect_that_it_does_not_follow_with_the_reason() {
        let call = Call { method: Method::POST, ..Call::detached() };
        let login = received(302, &[("location", "/login?return=secret")]);
        let (requests, landed) = follow(&call.outgoing(), vec![login]).await;
        assert_eq!((requests.len(), landed.response.head.status.as_u16()), (1, 302));
        assert_eq!(
            landed.note.as_deref(),
            Some("redirects are followed for GET and HEAD only (the target is api.example/login)")
        );
    }
}
