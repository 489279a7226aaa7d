package rolebook.generator.faulty;

import static rolebook.generator.faulty.FaultyFileSystem.unwrapped;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessMode;
import java.nio.file.CopyOption;
import java.nio.file.DirectoryStream;
import java.nio.file.FileStore;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.spi.FileSystemProvider;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import rolebook.generator.faulty.Fault.Operation;

/// Asks the fault, then the default provider.
final class FaultyProvider extends FileSystemProvider {
    private final FileSystemProvider real = FileSystems.getDefault().provider();
    private final FaultyFileSystem system;
    private final Fault fault;

    FaultyProvider(FaultyFileSystem system, Fault fault) {
        this.system = system;
        this.fault = fault;
    }

    private Path asked(Operation operation, Path path) throws IOException {
        fault.before(operation, unwrapped(path));
        return unwrapped(path);
    }

    private static Operation opening(Set<? extends OpenOption> options) {
        return options.contains(StandardOpenOption.WRITE)
                ? Operation.OPEN_TO_WRITE
                : Operation.OPEN_TO_READ;
    }

    @Override
    public FileChannel newFileChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        Path plain = asked(opening(options), path);
        return new FaultyChannel(real.newFileChannel(plain, options, attributes), plain, fault);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        return real.newByteChannel(asked(opening(options), path), options, attributes);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path folder, DirectoryStream.Filter<? super Path> filter) throws IOException {
        var found = real.newDirectoryStream(asked(Operation.LIST, folder), _ -> true);
        return new DirectoryStream<>() {
            @Override
            public Iterator<Path> iterator() {
                return StreamSupport.stream(found.spliterator(), false)
                        .map(system::wrapped)
                        .iterator();
            }

            @Override
            public void close() throws IOException {
                found.close();
            }
        };
    }

    @Override
    public void createDirectory(Path folder, FileAttribute<?>... attributes) throws IOException {
        real.createDirectory(asked(Operation.MAKE_FOLDER, folder), attributes);
    }

    @Override
    public void createSymbolicLink(Path link, Path target, FileAttribute<?>... attributes)
            throws IOException {
        real.createSymbolicLink(asked(Operation.LINK, link), unwrapped(target), attributes);
    }

    @Override
    public Path readSymbolicLink(Path link) throws IOException {
        return system.wrapped(real.readSymbolicLink(unwrapped(link)));
    }

    @Override
    public void delete(Path path) throws IOException {
        real.delete(asked(Operation.DELETE, path));
    }

    @Override
    public void copy(Path source, Path target, CopyOption... options) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void move(Path source, Path target, CopyOption... options) throws IOException {
        real.move(unwrapped(source), asked(Operation.MOVE, target), options);
    }

    @Override
    public <V extends FileAttributeView> @Nullable V getFileAttributeView(
            Path path, Class<V> type, LinkOption... options) {
        V view = real.getFileAttributeView(unwrapped(path), type, options);
        if (type != PosixFileAttributeView.class || view == null) {
            return view;
        }
        Object asking =
                Proxy.newProxyInstance(
                        FaultyProvider.class.getClassLoader(),
                        new Class<?>[] {type},
                        (_, method, arguments) -> {
                            asked(Operation.SET_MODE, path);
                            return method.invoke(view, arguments);
                        });
        return type.cast(asking);
    }

    @Override
    public <A extends BasicFileAttributes> A readAttributes(
            Path path, Class<A> type, LinkOption... options) throws IOException {
        return real.readAttributes(unwrapped(path), type, options);
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return real.readAttributes(unwrapped(path), attributes, options);
    }

    @Override
    public void setAttribute(Path path, String attribute, Object value, LinkOption... options)
            throws IOException {
        real.setAttribute(asked(Operation.SET_MODE, path), attribute, value, options);
    }

    @Override
    public boolean isSameFile(Path path, Path other) throws IOException {
        return real.isSameFile(unwrapped(path), unwrapped(other));
    }

    @Override
    public boolean isHidden(Path path) throws IOException {
        return real.isHidden(unwrapped(path));
    }

    @Override
    public FileStore getFileStore(Path path) throws IOException {
        return real.getFileStore(unwrapped(path));
    }

    @Override
    public void checkAccess(Path path, AccessMode... modes) throws IOException {
        real.checkAccess(unwrapped(path), modes);
    }

    @Override
    public String getScheme() {
        return "faulty";
    }

    @Override
    public FileSystem newFileSystem(URI address, Map<String, ?> environment) {
        throw new UnsupportedOperationException();
    }

    @Override
    public FileSystem getFileSystem(URI address) {
        return system;
    }

    @Override
    public Path getPath(URI address) {
        return system.wrapped(real.getPath(address));
    }
}
