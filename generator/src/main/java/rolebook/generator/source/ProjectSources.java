package rolebook.generator.source;

import java.nio.file.Path;
import java.util.List;

/// Everything that a project's author wrote, as read from disk.
///
/// @param project the project's folder
/// @param files the readable Markdown and YAML files of `content/`, sorted by path
/// @param assets what lies in `content/assets`, sorted by path
public record ProjectSources(Path project, List<SourceFile> files, List<AssetFile> assets) {
    public ProjectSources {
        files = List.copyOf(files);
        assets = List.copyOf(assets);
    }
}
