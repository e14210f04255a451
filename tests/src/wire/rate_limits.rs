//! Tests the rate limit through clients: which requests take a slot and for how long, pauses, errors and settings.

mod api;
mod blocking;
mod credentials;
mod dropped_calls;
mod errors;
mod freed_slots;
mod pauses;
mod sequentum_client;
mod settings;
mod shared_limits;
mod slots;
mod token_requests;
mod waits;
