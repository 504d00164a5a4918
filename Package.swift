// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "baogao",
    products: [
        .library(name: "Extraction", targets: ["Extraction"]),
        .library(name: "Reading", targets: ["Reading"]),
        .executable(name: "baogao", targets: ["baogao"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    // In the order of the data flow: a target depends only on those above it.
    targets: [
        .target(name: "Extraction", exclude: ["Data"]),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Reading", dependencies: ["Extraction", "CZlib"], exclude: ["Data"]),
        .target(name: "Tables"),
        .target(name: "Query", dependencies: ["Tables"]),
        .target(name: "Shell", dependencies: ["Extraction", "Reading", "Tables", "Query"]),
        .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
        .executableTarget(
            name: "baogao",
            dependencies: [
                "Shell", "CReadline",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Linking"],
            // Half of the time that a short query takes went to the dynamic loader: an executable at a fixed address has
            // nothing to relocate, and what is linked in has not to be found first.
            linkerSettings: [
                .unsafeFlags(
                    [
                        "-Xclang-linker", "-no-pie", "-Xlinker", "--no-export-dynamic",
                        "-Xclang-linker", "-static-libgcc",
                        "-L", "\(Context.packageDirectory)/Sources/baogao/Linking",
                    ], .when(platforms: [.linux], configuration: .release))
            ]),
        .testTarget(
            name: "ExtractionTests", dependencies: ["Extraction", "Reading"],
            exclude: ["Corpora", "Examples", "Labels"]),
        .testTarget(name: "ReadingTests", dependencies: ["Reading", "Extraction", "CZlib"]),
        .testTarget(name: "TablesTests", dependencies: ["Tables"]),
        .testTarget(name: "QueryTests", dependencies: ["Query"]),
        .testTarget(name: "ShellTests", dependencies: ["Shell"], exclude: ["WrongInputs"]),
        .testTarget(name: "TerminalTests", dependencies: ["baogao"]),
    ],
    swiftLanguageModes: [.v6]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
