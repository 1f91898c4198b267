"""Words and phrases that guessers try first, written down by hand and kept short.

They are worthless wherever they stand in a password. Digits at the end, runs of keys and leet
spelling are found by the patterns of `passwords.py` and not listed here.
"""

_LIST = """
abracadabra abrakadabra access adgangskode admin administrator alejandra alejandro
alexander alexandr alexandra alhamdulillah alibaba allahuakbar always amanda amazon america
anastasia andrei andrew andrey android angel anthony apple april argentina arsenal ashley
asshole august australia autumn avengedsevenfold babushka baby babyboy babygirl bailey banana
bangladesh barcelona baseball basketball batman batteries battery batterystaple bayernmunchen
bear beatles berlin besiktas bilbobaggins bismillah bismillahirrahmanirrahim bitcoin black
blacksabbath blessed blessing blink blue bonjour borussiadortmund brandon brasil brother bubbles
bugsbunny business buster butterfly california canada candy captainkirk carolina change changeme
charlie cheese chelsea cherry chevrolet chewbacca chicken chocolate chouchou christ ciao cisco
cjkysirj coffee company computer contractor contractors contrasena contraseña cookie
correcthorse correcthorsebatterystaple corvette counter cowboy cowboys cristiano
cristianoronaldo crypto daddy daisy daniel darling darthvader david davidbeckham debian december
dedushka deeppurple default deutschland devil diamond django dmitri dmitry docker doggy dollar
dolphin donaldduck dontforgetme doudou dragon dynamo eagle eagles ekaterina elizabeth email
eminem england enterprise espana estrella everything facebook faith falcon family father
fcbarcelona february fedora fenerbahce ferrari firstlogin fishing fktrcfylh flower football
forever forgetmenot fortnite france francisco freedom freelance freelancer freelancers
freelancing friday friend friends frodobaggins fuckyou galatasaray gamer gaming
gandalfthegrey ganesha garfield geheim george germany gfhjkm gfhjkmgfhjkm ghbdtn ghjcnjgfhjkm
ghjcnjnfr ginger github gitlab gmail godisgood godislove gold golden golf goodbye goodmorning
goodnight google grace green greenday guadalupe guest guns&roses gunsnroses hallo hansolo
hanuman happy happybirthday happynewyear harley harleydavidson harry harrypotter haslo heaven
hello hellokitty helloworld hemmelig hockey hogwarts hola honda honey horse hunter hunting
iamyourfather icantremember ichliebedich idontknow idontremember iforgotit iforgotmypassword
igor ihatemylife ihatepasswords ihateyou ilovecats ilovechocolate ilovedogs ilovegod ilovejesus
ilovemusic ilovemydad ilovemyfamily ilovemyhusband ilovemymom ilovemyself ilovemywife iloveyou
inchallah indonesia instagram internet invoice iphone ironmaiden ironman italia iwillneverforget
jaishreeram james january jasmine jason javascript jenkins jennifer jessica jesus jesuschrist
jesusislord jesuslovesme jetaime jordan joseph joshua july june justin juventus k.,jdm kakdela
katya kazakhstan kennwort killer king kitten kitty kobebryant kotenok krasavica krasotka
kubernetes lakers lamborghini landrover lebronjames ledzeppelin letmein liberty lightning lily
linkedin linkinpark lion lionelmessi livelongandprosper liverpool liverpoolfc login logon london
lordoftherings loremipsum loremipsumdolorsitamet losangeles losenord love lovely loveme lover
loveyou lublumamu lubov lucky lukeskywalker lyublyu madrid maggie magic mail maksim malyshka
mamochka manager manchester manchesterunited march margarita maria marina mariposa marseille
master matrix matthew maxim maytheforcebewithyou melissa mercedes merlin merrychristmas
metallica mexico michael michaeljackson michaeljordan michelle mickeymouse micorazon microsoft
midnight millenniumfalcon minecraft mitsubishi mommy monday money monkey morning moscow moskva
motdepasse mother motorola mustang mychemicalromance mylittlepony mynewpassword mypassword mysql
naruto nastya natali natasha netflix netherlands network never neverforget newpassword newyork
newyorkcity nicole nikita ninja nirvana nobody nokia nothing notmypassword nounours november
october office olga omnamahshivaya onboarding onetwo onetwothree opensesame openssesame oracle
orange packers pakistan pakistanzindabad panther paris parol parola pass passwd
password passwordispassword passwort payment payroll peanut pepper
philadelphia philippines phoenix pikachu pinkfloyd pizza player pokemon polska porsche postgres
potter praisethelord prince princesa princess privet privetkakdela puppy purple python queen
quierodinero radhasoami raiders rainbow rangers raspberrypi realmadrid redhotchili robert roblox
rockandroll rocknroll rocky ronaldinho root rootroot rose russia safepassword saibaba salary
salasana samantha samsung sanfrancisco sasuke saturday schalke schatz scoobydoo scooter secret
secreto secretpassword securepassword segredo senha september sergei sergey server shadow shark
sifre signin silver sister slipknot snoopydog soccer solnce solnyshko somebody someone sommer
sophie spartak spiderman spongebob spongebobsquarepants spring staple startfresh startrek
starwars steelers stephanie strawberry strike strongpassword subhanallah sugar summer sunday
sunflower sunset sunshine superadmin supercalifragilisticexpialidocious superman supersecret
superuser supervisor svetlana sweet sweetheart sweetie sweety switzerland sysadmin system
tatiana taylor teamoamor teamomucho teamoporsiempre telegram temp temporary temppassword tennis
tequieromucho test tester testing testpassword thankyougod thequickbrownfox
thequickbrownfoxjumpsoverthelazydog thisisapassword thisismypassword thomas thunder thursday
tiger tinkerbell tinkerbelle tobeornottobe tomandjerry toortoor topsecret toyota trustme trustno
trustnoone tuesday turkey tweetybird twitter ubuntu ukraine united user username valarmorghulis
verysecret vfrcbv vfvfgfgf victoria vladimir volkswagen wachtwoord warcraft washington website
wednesday welcome whatever whatsapp whiskey white william windows winniethepooh winter
winteriscoming wizard wolf word work worker yahoo yalublutebya yamaha yankees yatebyalublu
yellow yfnfif youknownothing youllneverwalkalone yourpassword youtube ytpyfijgfhjkm zaichik
zenit zvezdochka zyjfdfnm админ александр андрей винни-пух всебудетхорошо всёбудетхорошо вход
деньги динамо дмитрий екатерина жизньпрекрасна звездныевойны зенит логин любимаямама люблю
люблюмаму любовь максим мамапапа марина мария москва настя наташа незнаюпароль нуипогоди пароль
привет р2д2ц3по работа россия секрет сергей солнышко спартак спасибозавсе тебя чебурашка
ялюблютебя янезнаю ятебялюблю
"""

GUESSED = frozenset(_LIST.split())
"""As people would write them, in small letters."""
