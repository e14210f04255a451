//! Walks over lists page by page: all agents, and the history of the credits.
//!
//! The position after each agent is stored in a file, so that the next run of the program continues an interrupted walk.
//! A number of agents after which the program stops imitates an interruption.
//!
//! `cargo run -p sequentum-client --example pages -- agents.position 70`

use std::fs;

use sequentum::Client;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut arguments = std::env::args().skip(1);
    let Some(file) = arguments.next() else {
        eprintln!("usage: pages POSITION_FILE [NUMBER_OF_AGENTS]");
        std::process::exit(2);
    };
    let count: usize = arguments.next().map_or(Ok(usize::MAX), |count| count.parse())?;
    // SEQUENTUM_API_KEY and, if it is set, SEQUENTUM_BASE_URL.
    let client = Client::from_env()?;

    // `items` requests the next page when its first agent is needed.
    let mut agents = client.agents().list().items();
    if let Ok(stored) = fs::read_to_string(&file) {
        agents = agents.resume(stored.parse()?);
    }
    for _ in 0..count {
        let Some(agent) = agents.next().await else { break };
        let agent = agent?;
        println!("agent {}: {}", agent.id, agent.name.unwrap_or_default());
        // A program that stores its agents writes the agent and the position in one transaction. Otherwise an
        // interruption between both loses or repeats an agent.
        fs::write(&file, agents.position().to_string())?;
    }

    // `pages` returns whole pages. The envelope has the other properties of the response.
    let mut pages = client.billing().history().pages(50);
    while let Some(page) = pages.next().await {
        let page = page?;
        let amount: f64 = page.items.iter().map(|transaction| transaction.amount).sum();
        let total = page.total.unwrap_or_default();
        println!("page {}: {} of {total} transactions, {amount}", page.index, page.items.len());
    }
    Ok(())
}
