assert new File(basedir, 'build.log').text.contains('java 25 499500 name')
