/* Included before everything else in the Unix library: takes functions by the names that they have had since long
 * before glibc 2.34 moved them into libc.so, so that the library also loads where Wine runs in a container with an
 * older glibc, as Proton does. */
#ifdef __x86_64__
#define OLD(name, i386, x86_64) __asm__(".symver " #name "," #name "@GLIBC_" x86_64)
#else
#define OLD(name, i386, x86_64) __asm__(".symver " #name "," #name "@GLIBC_" i386)
#endif

OLD(pthread_attr_setstacksize, "2.1", "2.2.5");
OLD(pthread_condattr_setclock, "2.3.3", "2.3.3");
OLD(pthread_create, "2.1", "2.2.5");
OLD(pthread_join, "2.0", "2.2.5");
OLD(pthread_once, "2.0", "2.2.5");
OLD(pthread_rwlock_destroy, "2.1", "2.2.5");
OLD(pthread_rwlock_init, "2.1", "2.2.5");
OLD(pthread_sigmask, "2.0", "2.2.5");
OLD(sem_destroy, "2.1", "2.2.5");
OLD(sem_init, "2.1", "2.2.5");
OLD(sem_post, "2.1", "2.2.5");
OLD(sem_wait, "2.1", "2.2.5");
