// swift-tools-version: 6.2
import PackageDescription

// Measures the two halves of extraction apart, which the program itself never has to.
let package = Package(
    name: "throughput",
    dependencies: [.package(name: "baogao", path: "../..")],
    targets: [
        .executableTarget(
            name: "throughput",
            dependencies: [
                .product(name: "Extraction", package: "baogao"), .product(name: "Reading", package: "baogao"),
            ])
    ],
    swiftLanguageModes: [.v6]
)
