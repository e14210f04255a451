//! `accept/returns_undeclared_bodies_of_shared_responses.yaml`.

// reads::ImageCall!
runtime::call!(ImageCall => (), runtime::Reply::empty);

// reads::DrawCall!
runtime::call!(DrawCall => (), runtime::Reply::empty);

// reads::SomeCall!
runtime::call!(SomeCall => (), runtime::Reply::empty);

// reads::OtherCall!
runtime::call!(OtherCall => (), runtime::Reply::empty);

// reads::NoneCall!
runtime::call!(NoneCall => (), runtime::Reply::empty);
