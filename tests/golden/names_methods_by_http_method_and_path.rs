//! `accept/names_methods_by_http_method_and_path.json`.
// note: the path variable `id` is not declared; it is treated as a string (12:14)
// note: the path variable `id` is not declared; it is treated as a string (14:17)
// note: the path variable `id` is not declared; it is treated as a string (13:16)
// note: the path variable `id` is not declared; it is treated as a string (16:40)
// note: the path variable `id` is not declared; it is treated as a string (19:14)
// note: the path variable `id` is not declared; it is treated as a string (20:15)
// note: the path variable `id` is not declared; it is treated as a string (23:14)
// note: the path variable `toyId` is not declared; it is treated as a string (23:14)
// note: the path variable `id` is not declared; it is treated as a string (24:17)
// note: the path variable `toyId` is not declared; it is treated as a string (24:17)
// note: the path variable `key` is not declared; it is treated as a string (27:39)

// pets::LIST.name
name: "pets.list",

// pets::CREATE.name
name: "pets.create",

// pets::GET.name
name: "pets.get",

// pets::UPDATE.name
name: "pets.update",

// pets::DELETE.name
name: "pets.delete",

// pets::PATCH.name
name: "pets.patch",

// pets::FEED.name
name: "pets.feed",

// pets::SEARCH.name
name: "pets.search",

// pets::TOYS.name
name: "pets.toys",

// pets::CREATE_TOY.name
name: "pets.create_toy",

// pets::TOY.name
name: "pets.toy",

// pets::DELETE_TOY.name
name: "pets.delete_toy",

// health::GET.name
name: "health.get",

// settings::GET.name
name: "settings.get",

// api::GET.name
name: "api.get",
