def url = new File(basedir, 'target/url.txt').text
def log = new File(basedir, 'build.log').text
assert url.startsWith('http://127.0.0.1:')
assert log.contains('url=' + url)
assert log.contains('The sandbox is stopped')
// It listens no more.
try {
    new Socket('127.0.0.1', new URI(url).port).close()
    assert false : 'the sandbox still runs'
} catch (ConnectException expected) {
}
