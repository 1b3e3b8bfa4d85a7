//! What is published is what the law files say now.

#[path = "../examples/publish.rs"]
#[allow(dead_code, reason = "the example's `main` is not used here")]
mod publish;

#[test]
fn no_generated_file_is_stale() {
    let files = publish::generated().expect("inputs are right");
    let stale: Vec<_> = files
        .iter()
        .filter(|(path, text)| publish::is_stale(path, text))
        .map(|(path, _)| path)
        .collect();
    assert!(
        stale.is_empty(),
        "stale: {stale:?}; run `cargo run --example publish --features text`"
    );
}
