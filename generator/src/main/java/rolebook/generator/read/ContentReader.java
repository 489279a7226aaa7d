package rolebook.generator.read;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import rolebook.generator.diagnostic.Diagnostic;
import rolebook.generator.diagnostic.Rule;
import rolebook.generator.source.AssetFile;
import rolebook.generator.source.FileTree;
import rolebook.generator.source.Place;
import rolebook.generator.source.ProjectSources;
import rolebook.generator.source.SourceFile;

/// Reads the `content/` of a project, and nothing else of it. No file makes it throw: whatever
/// cannot be used becomes a problem. The result follows from names and bytes alone, never from the
/// order in which the disk lists them.
public final class ContentReader {
    /// The most bytes a Markdown or YAML file may have: 1 MiB.
    public static final int MAX_TEXT_BYTES = 1 << 20;

    /// The most bytes an asset may have: 10 MiB.
    public static final int MAX_ASSET_BYTES = 10 << 20;

    /// Reads the project in the folder `project`.
    public Reading read(Path project) {
        return read(project, new DiskTree(project));
    }

    /// Reads the project in the folder `project` as it stands in `tree`: on the disk, or in a
    /// revision.
    public Reading read(Path project, FileTree tree) {
        var problems = new ArrayList<Diagnostic>();
        var files = new ArrayList<SourceFile>();
        var assets = new ArrayList<AssetFile>();
        for (ContentWalk.Found found : ContentWalk.files(tree, project, problems::add)) {
            if (found.layout() == Layout.ASSET) {
                asset(project, found, problems).ifPresent(assets::add);
            } else {
                text(found, problems).ifPresent(files::add);
            }
        }
        refuseTwins(assets, problems);
        problems.sort(Diagnostic.BY_PLACE);
        return new Reading(new ProjectSources(project, files, assets), problems);
    }

    private static Optional<SourceFile> text(ContentWalk.Found found, List<Diagnostic> problems) {
        boolean named = found.layout() != Layout.SETTINGS;
        Optional<Diagnostic> badName = named ? FileNames.idProblem(found.path()) : Optional.empty();
        badName.ifPresent(problems::add);
        if (tooLarge(found, MAX_TEXT_BYTES, "split it into several files", problems)) {
            return Optional.empty();
        }
        Optional<SourceFile> file =
                bytes(found, MAX_TEXT_BYTES, problems)
                        .flatMap(bytes ->
                                TextDecoder.decoded(
                                        Characters.shown(found.path()), bytes, problems::add));
        if (named && file.isPresent() && file.get().text().isBlank()) {
            problems.add(
                    Diagnostic.of(
                            Rule.EMPTY_FILE,
                            Place.of(Characters.shown(found.path())),
                            "This file is empty.",
                            "write the entry, or delete the file"));
            return Optional.empty();
        }
        return badName.isPresent() ? Optional.empty() : file;
    }

    private static Optional<AssetFile> asset(
            Path project, ContentWalk.Found found, List<Diagnostic> problems) {
        Optional<Diagnostic> badName = FileNames.nameProblem(found.path());
        badName.ifPresent(problems::add);
        String remedy = "make it smaller, or link to a place outside the site";
        if (tooLarge(found, MAX_ASSET_BYTES, remedy, problems)) {
            return Optional.empty();
        }
        Optional<AssetKind> kind = AssetKind.named(found.path());
        if (kind.isEmpty()) {
            problems.add(unsafe(found, "Files of this kind are not published.", kindHint(found)));
            return Optional.empty();
        }
        Optional<byte[]> head = bytes(found, AssetKind.HEAD, problems);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        if (!kind.get().fits(head.get())) {
            problems.add(misnamed(found, kind.get(), AssetKind.of(head.get())));
            return Optional.empty();
        }
        String path = found.path().substring(Layout.ASSETS.length() + 1);
        return badName.isPresent()
                ? Optional.empty()
                : Optional.of(
                        new AssetFile(
                                Normalizer.normalize(path, Normalizer.Form.NFC),
                                project.resolve(found.path()),
                                found.size()));
    }

    // Only what is asked for is read, so that a file that grows meanwhile cannot fill the memory.
    private static Optional<byte[]> bytes(
            ContentWalk.Found found, int most, List<Diagnostic> problems) {
        try {
            return Optional.of(found.content().first(most));
        } catch (IOException fault) {
            problems.add(ContentWalk.unreadable(found.path(), fault));
            return Optional.empty();
        }
    }

    private static boolean tooLarge(
            ContentWalk.Found found, int most, String remedy, List<Diagnostic> problems) {
        if (found.size() <= most) {
            return false;
        }
        problems.add(
                Diagnostic.of(
                        Rule.FILE_TOO_LARGE,
                        Place.of(Characters.shown(found.path())),
                        "This file has "
                                + found.size()
                                + " bytes; "
                                + most
                                + " ("
                                + (most >> 20)
                                + " MiB) is the most.",
                        remedy));
        return true;
    }

    private static String kindHint(ContentWalk.Found found) {
        return found.path().endsWith(".svg")
                ? "an SVG can hold scripts: save it as PNG or WebP"
                : "allowed are " + AssetKind.allEndings();
    }

    private static Diagnostic misnamed(
            ContentWalk.Found found, AssetKind named, Optional<AssetKind> actual) {
        return unsafe(
                found,
                "This file is named as "
                        + named.title()
                        + " but holds "
                        + actual.map(AssetKind::title).orElse("something else")
                        + ".",
                "save it again in the format that its name says, or rename it");
    }

    private static Diagnostic unsafe(ContentWalk.Found found, String message, String hint) {
        return Diagnostic.of(
                Rule.UNSAFE_ASSET, Place.of(Characters.shown(found.path())), message, hint);
    }

    private static void refuseTwins(List<AssetFile> assets, List<Diagnostic> problems) {
        var byIdentity = new TreeMap<String, List<AssetFile>>();
        for (AssetFile asset : assets) {
            byIdentity
                    .computeIfAbsent(FileNames.identity(asset.path()), _ -> new ArrayList<>())
                    .add(asset);
        }
        for (List<AssetFile> twins : byIdentity.values()) {
            if (twins.size() > 1) {
                twins.forEach(twin -> problems.add(twin(twin, twins)));
                assets.removeAll(twins);
            }
        }
    }

    private static Diagnostic twin(AssetFile asset, List<AssetFile> twins) {
        AssetFile other = twins.get(0).equals(asset) ? twins.get(1) : twins.get(0);
        String message =
                other.path().equals(asset.path())
                        ? "Two files are called \""
                                + asset.path()
                                + "\", written with different codes for the same letters."
                        : "\""
                                + asset.path()
                                + "\" and \""
                                + other.path()
                                + "\" are one file on a disk that ignores case.";
        return Diagnostic.of(
                Rule.DUPLICATE_URL,
                Place.of(Layout.ASSETS + "/" + asset.path()),
                message,
                "rename one of them");
    }
}
