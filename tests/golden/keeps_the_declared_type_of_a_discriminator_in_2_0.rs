//! `accept/keeps_the_declared_type_of_a_discriminator_in_2_0.json`.
// warning[unlisted-discriminator-value]: no value of `level` belongs only to `DeepShelf`, which allows values of the type `integer`; the value of `level` does not select this schema
//   at #/definitions/Shelf/discriminator
//  --> keeps_the_declared_type_of_a_discriminator_in_2_0.json:5:73
//   help: add the value that servers send for this schema to the `mapping`; in Swagger 2.0, set its `x-discriminator-value`

// models::Shelf!
runtime::union! {
    Shelf by "level" {
        9i64 => TopShelf(TopShelf),
        DeepShelf(DeepShelf) = Object ["level", "depth"],
        Base(ShelfBase) = Object ["level"],
    }
}
