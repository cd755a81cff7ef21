/**
 * Given and family names of countries for which no npm package lists names in Latin letters, as the press writes them. Written by hand.
 * Given and family names are lists apart: a pair drawn from them is nobody in particular.
 */

/** How a country's names are put together: `family-first` for Chinese, Korean and Vietnamese names, `two-families` for Spanish ones. */
export type NameOrder = 'given-first' | 'family-first' | 'two-families' | 'given-only';

/** The names of one country or language. */
export interface CountryNames {
	readonly country: string;
	readonly order: NameOrder;
	readonly given: readonly string[];
	readonly family: readonly string[];
}

const list = (words: string): string[] =>
	words
		.trim()
		.split(/[\s]+/)
		.map((word) => word.replace(/_/g, ' '));

const pairs = (firsts: string, seconds: string, join: string): string[] => {
	const made: string[] = [];
	const behind = list(seconds);
	for (const [i, first] of list(firsts).entries())
		for (const [j, second] of behind.entries())
			if ((i * 7 + j * 3) % 4 === 0 && first.toLowerCase() !== second) made.push(`${first}${join}${second}`);
	return made;
};

const CHINESE_FAMILIES = list(`
	Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Han Feng Deng Cao Peng
	Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Fan Wang Liao Shi Jin Jia Xia Fu Fang Zou
	Xiong Bai Meng Qin Qiu Hou Yan Xue Lei Long Tao Hao Gong Shao Wan Mao Qian Dai Kong Xiang Chang Tong Niu Ouyang Sima`);
const ARABIC_GIVEN = list(`
	Mohammed Mohamed Muhammad Mahmoud Ahmed Ahmad Ali Hassan Hussein Hussain Omar Umar Othman Khalid Khaled Youssef Yousef Yusuf Ibrahim
	Ismail Abdullah Abdallah Abdulaziz Abdelaziz Abdulrahman Abdel-Rahman Abdelkader Abdel-Fattah Abdelmajid Abdelhamid Nasser Naser Saleh
	Salih Salem Salim Said Saeed Saad Saud Sultan Faisal Fahd Turki Bandar Nayef Nawaf Talal Walid Waleed Wael Tariq Tarek Jamal Gamal Kamal
	Kamel Karim Kareem Rashid Rachid Majid Hamid Hamad Hamed Hamza Anas Amin Amine Ayman Aymen Bashar Bashir Bassem Bilal Fadi Fadel Farid
	Farouk Fathi Fouad Fuad Ghassan Habib Hadi Haitham Hani Hatem Hazem Hisham Hicham Ihab Imad Issam Iyad Jaber Jassim Jawad Khalil Luay
	Maher Mansour Marwan Mazen Moncef Mounir Mourad Mustafa Mostafa Moustafa Mutaz Nabil Nadir Nizar Osama Usama Qais Qasim Kassem Raed Rafiq
	Ramzi Rami Riad Riyad Ridha Sabri Sadiq Samir Sami Sherif Shukri Sufian Suleiman Taha Tahar Tawfiq Toufik Usman Wissam Yahya Yasser Yassin
	Yazid Younis Zaid Ziad Zakaria Zine Fatima Fatma Aisha Aicha Khadija Mariam Maryam Zainab Zeinab Leila Layla Nadia Nour Noura Hala Hanan
	Hind Huda Houda Iman Jamila Karima Lina Lubna Maha Manal Mona Muna Najat Nawal Rania Reem Rim Safaa Salma Samira Sana Sawsan Shaima
	Souad Suad Wafaa Yasmin Yasmine Zahra Amal Asma Dalal Dina Ghada Haifa Inas Rasha Rana Rula Sahar Siham Tahani`);
const ARABIC_FAMILY = list(`
	al-Masri al-Hassan al-Hussein al-Khatib al-Sayed al-Shami al-Halabi al-Baghdadi al-Tikriti al-Jabouri al-Dulaimi al-Zubaidi al-Saadi
	al-Najjar al-Haddad al-Sharif al-Ahmad al-Ali al-Omari al-Qahtani al-Ghamdi al-Otaibi al-Harbi al-Shehri al-Zahrani al-Dosari al-Mutairi
	al-Shammari al-Rashid al-Sabah al-Thani al-Nahyan al-Maktoum al-Khalifa al-Said al-Balushi al-Busaidi al-Houthi al-Ahmar al-Hashimi
	al-Obeidi al-Janabi al-Tamimi al-Kaabi al-Asadi al-Moussawi al-Hakim al-Sadr al-Yassin al-Mahdi al-Bashir al-Turabi al-Mansour al-Faraj
	Al-Attas Al-Farsi Al-Habsi Al-Jaber Al-Kuwari Al-Mansoori Al-Marri Al-Nuaimi Al-Rumaithi Al-Suwaidi Al-Zaabi Al-Amri Al-Dawsari
	El-Sayed El-Masry El-Sherbiny El-Gohary El-Hadary El-Baradei El-Shazly El_Amrani El_Idrissi El_Fassi El_Alaoui El_Khatib El_Moutawakil
	Abbas Abdallah Abdullah Abboud Abu_Zaid Abu_Khalil Abu_Mazen Abu_Salem Ahmad Amari Amer Atallah Awad Ayad Aziz Azzam Badawi Bakr Barakat
	Barghouti Bazzi Ben_Ali Ben_Ammar Ben_Youssef Ben_Salah Benali Benflis Benhadj Benjelloun Bennani Berrada Bin_Saleh Boukhari Boumediene
	Bouzid Bouteflika Chahed Chaoui Cherif Daher Darwish Dahlan Eid Erekat Fahmy Faraj Fares Farouk Fayyad Fawzi Ghannouchi Gomaa Guesmi Habash
	Habib Haddad Hadi Haidar Hamdan Hamdi Hamdok Hammadi Hammami Hariri Harouni Hashem Hassan Hawatmeh Helmy Hijazi Ibrahim Issa Jaafari Jaber
	Jarrar Jebali Jomaa Jumblatt Kamel Kassem Khaddam Khalil Khoury Kilani Lahoud Laarayedh Maalouf Madani Mahfouz Makki Mansour Marzouki
	Masri Mikati Morsi Moussa Mubarak Mustafa Naguib Nasrallah Nasser Nazif Nimr Osman Othman Qasim Qureia Rahal Rahman Ramadan Rashid
	Sabri Sadat Safadi Salameh Saleh Salem Samaha Sarraj Sawiris Sayegh Shaath Shafiq Shaheen Sharaf Siniora Soliman Suleiman Taher Tantawi
	Tlass Touati Trabelsi Yassin Younes Youssef Zaki Zaher Zayed Zeidan Zidane Zoubi`);

/** Names by country; the order of countries is no ranking. */
export const NAMES_BY_HAND: readonly CountryNames[] = [
	{
		country: 'China',
		order: 'family-first',
		given: [
			...list(
				'Wei Jun Lei Yong Tao Ming Jie Hao Peng Gang Qiang Bin Hui Jing Na Min Yan Fang Xia Ying Xin Bo Bing Hong Hua Jian Kai Kun Long Ning Ping Rui Tian Xiang Yi Yu Yun Zhe Li Dan',
			),
			...pairs(
				'Jian Xiao Zhi Guo Jin Wen Hai Chun Yu Xue Ming Zheng De Bao Shu Yong Hong Jia Yan Zong',
				'hua guo ming jun wei ping min feng lin qiang long hong xia ying mei zhong sheng rong fei hui xin jie bo yuan',
				'',
			),
		],
		family: CHINESE_FAMILIES,
	},
	{
		country: 'Taiwan',
		order: 'family-first',
		given: pairs(
			'Chien Ming Ying Shu Tsai Chih Wen Mei Yu Cheng Hsiu Kuo Chun Jui Li Teng',
			'ming hua wen jen cheng chin hsiung hui ling fen liang tsun yi chang lin',
			'-',
		),
		family: list(
			'Chen Lin Huang Chang Lee Wang Wu Liu Tsai Yang Hsu Cheng Hsieh Kuo Hung Chiu Tseng Liao Lai Chou Yeh Su Chuang Lu Chiang Ho Hsiao Lo Kao Chien Chu Chung Shih Peng Chan Hu Shen Yu Yen Ko Sun Tang Tu',
		),
	},
	{
		country: 'South Korea',
		order: 'family-first',
		given: [
			...pairs(
				'Ji Min Seung Sung Young Jae Hyun Dong Kyung Sang Jong Myung Tae Ki Hye Eun Soo Yong In Byung Chang Woo',
				'hoon ho woo min jun hyun jin soo young hee sik chul kyu won ki seok hwan ah mi sun',
				'-',
			),
			...list('Ji-won Min-ji Seo-yeon Jun-ho Yuna Moo-hyun Sung-yong Heung-min Kyung-wha Myung-bo Ban-suk'),
		],
		family: list(
			'Kim Lee Park Choi Jung Chung Jeong Kang Cho Yoon Yun Jang Lim Im Han Oh Seo Suh Shin Kwon Hwang Ahn An Song Yoo Yu Hong Jeon Ko Moon Mun Son Yang Bae Baek Paik Heo Nam Shim Noh Roh Ha Kwak Sung Cha Joo Woo Ku Min Ryu Na Jin Um Chae Chun Bang Byun',
		),
	},
	{
		country: 'North Korea',
		order: 'family-first',
		given: pairs(
			'Jong Yong Kwang Chol Myong Song Kyong Hyon Ri Tae Pyong Sun Kum Su Ryong',
			'un il nam chol ho su hui ok min guk hae rim jin sop gil',
			' ',
		).map((name) => name.replace(/ (\p{Ll})/u, (_, letter: string) => ` ${letter.toUpperCase()}`)),
		family: list('Kim Ri Pak Choe Jong Kang Jo Yun Jang Rim Han O So Sin Kwon Hwang An Song Ryu Hong Jon Ko Mun Ro Thae'),
	},
	{
		country: 'Japan',
		order: 'given-first',
		given: list(`
			Hiroshi Takashi Kenji Kenichi Akira Shinzo Junichiro Yoshihiro Fumio Taro Ichiro Jiro Saburo Goro Makoto Minoru Mitsuo Masao Masashi
			Masahiro Masato Katsuya Kazuo Kazuya Kazuhiro Koichi Koji Kosuke Keiji Keisuke Kei Ken Kenta Kohei Naoki Naoto Nobuo Nobuyuki Noboru
			Osamu Ryo Ryoichi Ryota Ryuichi Ryutaro Satoshi Seiji Shigeru Shin Shinji Shinichi Shintaro Shoichi Shohei Shota Shun Shunsuke Susumu
			Tadashi Taichi Takeshi Takuya Tatsuya Tetsuya Tomohiro Toru Toshiaki Toshihiro Toshio Tsutomu Tsuyoshi Yasuhiro Yasuo Yoichi Yoshiaki
			Yoshio Yoshito Yosuke Yuichi Yuji Yukio Yuki Yukihiro Yuriko Yuko Yumi Yumiko Akiko Ai Aiko Asuka Ayako Ayumi Chieko Emi Eriko Fumiko
			Hanako Haruka Haruko Hiroko Hitomi Izumi Junko Kaori Kazuko Keiko Kimiko Kumiko Kyoko Machiko Mai Makiko Mami Mari Mariko Masako Mayumi
			Megumi Michiko Midori Mika Mieko Miho Minako Mio Misaki Miyuki Naoko Naomi Natsuko Noriko Reiko Rie Ritsuko Sachiko Sakura Satoko Sayaka
			Seiko Setsuko Shizuka Shizuko Sumiko Takako Tomoko Toshiko Yasuko Yoko Yoshiko`),
		family: list(`
			Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi Matsumoto Inoue Kimura
			Hayashi Saito Shimizu Yamazaki Mori Abe Ikeda Hashimoto Yamashita Ishikawa Nakajima Maeda Fujita Ogawa Goto Okada Hasegawa Murakami
			Kondo Ishii Sakamoto Endo Aoki Fujii Nishimura Fukuda Ota Miura Fujiwara Okamoto Matsuda Nakagawa Nakano Harada Ono Tamura Takeuchi
			Kaneko Wada Nakayama Ishida Ueda Morita Hara Shibata Sakai Kudo Yokoyama Miyazaki Miyamoto Uchida Takagi Ando Taniguchi Ohno Maruyama
			Imai Takada Fujimoto Murata Takeda Ueno Sugiyama Masuda Sugawara Hirano Kojima Otsuka Chiba Kubo Matsui Iwasaki Sakurai Kinoshita Noguchi
			Matsuo Nomura Kikuchi Sano Onishi Sugimoto Arai Hamada Ichikawa Furukawa Mizuno Komatsu Shimada Koyama Nagai Kishida Suga Aso Koizumi
			Hatoyama Kono Motegi Nishikori Honda Kagawa Nagatomo Osaka Uchimura Hanyu Asada Kitajima Iwamoto Tsuchiya Hirata Kawaguchi`),
	},
	{
		country: 'Vietnam',
		order: 'family-first',
		given: list(`
			Van_Hung Van_Minh Van_Dung Van_Thanh Xuan_Phuc Minh_Triet Minh_Tuan Duc_Luong Duc_Anh Quoc_Vuong Quang_Hai Quang_Huy Cong_Phuong Tan_Dung
			Phu_Trong Dinh_Hue Ngoc_Anh Ngoc_Ha Ngoc_Lan Thi_Hoa Thi_Lan Thi_Mai Thi_Hien Thi_Kim_Ngan Thi_Thu Thanh_Nam Thanh_Binh Thanh_Hai Hong_Son
			Hong_Phong Hoang_Long Hoang_Anh Tien_Linh Trung_Kien Tuan_Anh Van_Lam Van_Toan Viet_Dung Van_An Van_Quyen Duy_Manh Huu_Thang Kim_Son`),
		family: list('Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Truong Dinh Mai Luong To Lam Trinh Dao Cao Ha'),
	},
	{
		country: 'Arab countries',
		order: 'given-first',
		given: ARABIC_GIVEN,
		family: ARABIC_FAMILY,
	},
	{
		country: 'Gulf',
		order: 'given-first',
		given: ARABIC_GIVEN.slice(0, 70),
		family: [
			...pairs(
				'Hamad Khalid Abdulaziz Salman Mohammed Sultan Zayed Rashid Saud Faisal Nasser Fahd',
				'al-Thani al-Saud al-Nahyan al-Sabah al-Khalifa al-Maktoum',
				' ',
			).map((name) => `bin ${name}`),
			...ARABIC_FAMILY.filter((name) => /^[aA]l-/.test(name)),
		],
	},
	{
		country: 'Iran',
		order: 'given-first',
		given: list(`
			Mohammad Ali Hossein Hassan Reza Mehdi Mahdi Amir Saeed Hamid Majid Masoud Mahmoud Mohsen Morteza Mostafa Javad Abbas Akbar Ebrahim
			Esmail Gholamreza Gholamhossein Mohammad_Javad Mohammad_Reza Amir_Hossein Alireza Ahmadreza Hamidreza Behrouz Behnam Babak Bahram Bijan Dariush
			Ehsan Farhad Fereydoun Hooman Houshang Iraj Jafar Kamal Kamran Karim Kaveh Kazem Keyvan Kourosh Mansour Manouchehr Mehran Mehrdad
			Nader Nasser Navid Omid Parviz Payam Peyman Qasem Ramin Rouhollah Sadegh Sardar Shahram Siamak Sohrab Vahid Yadollah Zohreh Zahra Fatemeh
			Maryam Narges Nasrin Shirin Leila Parisa Mahnaz Masoumeh Mina Mitra Nazanin Niloufar Roya Samira Sara Setareh Shahla Shohreh Sima Soraya
			Taraneh Yasaman Azar Ziba`),
		family: list(`
			Ahmadi Ahmadinejad Akbari Alavi Amini Ansari Araghchi Asadi Azimi Azizi Bagheri Bahrami Boroujerdi Davoudi Ebadi Ebrahimi Entezami Esmaili
			Fallah Farahani Fathi Firouzabadi Ghasemi Ghalibaf Golpayegani Hajizadeh Hashemi Hatami Heidari Hosseini Jafari Jahangiri Jalali Jalili
			Jannati Kadivar Karimi Karroubi Kazemi Kermani Khamenei Khatami Khazaei Khorasani Larijani Madani Mahdavi Makhmalbaf Mansouri Mazandarani
			Mirzaei Moallem Moghaddam Mohammadi Mohseni Moradi Mortazavi Motaharri Mottaki Mousavi Najafi Namazi Nazari Nikzad Norouzi Nouri
			Panahi Pezeshkian Pourmohammadi Qalibaf Rafsanjani Rahimi Rahmani Raisi Ramezani Rasoulof Razavi Rezaei Rostami Rouhani Sadeghi Sajjadi
			Salami Salehi Samadi Shahroudi Shamkhani Shariati Sharifi Soleimani Soltani Sotoudeh Tabatabaei Taheri Tajik Tavakoli Vaezi Velayati
			Yazdi Zamani Zanganeh Zarif Zarei`),
	},
	{
		country: 'Afghanistan',
		order: 'given-first',
		given: list(`
			Abdul Abdullah Abdul_Rashid Abdul_Rahim Ahmad_Zia Ahmad_Shah Amanullah Amrullah Ashraf Asadullah Atta Azizullah Bismillah Burhanuddin
			Faizullah Farooq Ghulam Gul Gulbuddin Habibullah Hafizullah Hamid Hamidullah Haibatullah Hanif Hekmat Humayun Inayatullah Ismail Jalaluddin
			Karim Khalilullah Khan Mirwais Mohammad Mohammad_Omar Mohammad_Ismail Najibullah Nasrullah Noorullah Obaidullah Qudratullah Rahimullah Rahmatullah
			Rangin Sayed Sediq Shah Sher Sirajuddin Tajuddin Wahidullah Wakil Yunus Zabihullah Zalmay Fawzia Habiba Malalai Sima Shukria Zarifa Roshan`),
		family: list(`
			Ahmadi Ahmadzai Akbari Akhundzada Amin Amiri Andar Atmar Azizi Baradar Barakzai Baryalai Danish Dostum Durrani Fahim Faryabi Ghani
			Ghilzai Hakim Haqqani Hashimi Hekmatyar Hotak Ishaqzai Jalali Kakar Karimi Karzai Khalili Khan Koofi Ludin Massoud Mansour Mohammadi
			Mohaqiq Mojaddedi Mujahid Muttaqi Nabil Najafi Naderi Niazi Noorzai Omar Popal Popalzai Qanooni Rabbani Rahimi Rasouli Sadat Safi
			Saleh Samadi Sayyaf Sediqqi Shinwari Spanta Stanekzai Taniwal Wardak Yaqoob Yusufzai Zadran Zahir Zurmati`),
	},
	{
		country: 'Pakistan',
		order: 'given-first',
		given: list(`
			Muhammad Mohammad Ahmed Ali Hassan Hussain Imran Nawaz Shahbaz Asif Bilawal Pervez Parvez Iftikhar Yousuf Yousaf Zulfikar Shaukat Chaudhry Ghulam
			Raja Rana Khawaja Mian Syed Malik Sheikh Qazi Maulana Aamir Aftab Ahsan Akhtar Amjad Anwar Arif Arshad Asad Asim Athar Atif Azam Azhar
			Babar Bashir Danish Ejaz Faisal Faiz Farhan Farooq Fawad Fazal Ghazanfar Hafeez Hamid Hammad Haroon Ijaz Inzamam Iqbal Irfan Ishaq Jahangir
			Javed Junaid Kamran Kashif Khalid Khurram Liaquat Mahmood Mansoor Misbah Mubashir Mushtaq Nadeem Naseem Nasir Naveed Noman Omar Qamar
			Rafiq Raheel Rashid Riaz Rizwan Saad Saeed Sajjad Salman Saleem Sarfraz Shadab Shahid Shakeel Shoaib Sohail Tahir Talat Tanvir Tariq
			Usman Waqar Wasim Yasir Younis Zafar Zaheer Zahid Ayesha Benazir Asma Fatima Hina Malala Maryam Nadia Saima Sherry Shireen Sania Zainab`),
		family: list(`
			Khan Sharif Bhutto Zardari Gilani Musharraf Chaudhry Ahmed Ali Hussain Shah Malik Butt Mirza Qureshi Siddiqui Hashmi Abbasi Afridi
			Akhtar Akram Alam Anjum Ansari Asghar Aslam Awan Aziz Azam Baig Baloch Bukhari Cheema Dar Durrani Farooqi Gill Gul Haider Hameed Haq
			Iqbal Jamali Jatoi Javed Kayani Kazmi Khattak Khosa Kiani Latif Leghari Lodhi Mahmood Masood Mehmood Mengal Naqvi Nawaz Niazi Orakzai
			Paracha Pirzada Rabbani Raja Rana Rashid Raza Rehman Riaz Rizvi Saeed Saleem Soomro Tareen Wattoo Yousafzai Zia Zaidi Ul-Haq`),
	},
	{
		country: 'India',
		order: 'given-first',
		given: list(`
			Aarti Abhijit Abhinav Abhishek Aditi Aditya Ajay Ajit Akhilesh Alok Amar Amarinder Amit Amitabh Amrita Anand Ananya Anil Anita Anjali
			Ankita Anshuman Anup Anurag Aparna Aravind Arjun Arun Aruna Arundhati Arvind Asha Ashok Ashwin Atal Avinash Balbir Bharat Bhupinder Bipin
			Chandan Chandra Chetan Chidambaram Deepa Deepak Deepika Devendra Dhananjay Digvijay Dilip Dinesh Divya Farooq Ganesh Gaurav Gautam Geeta
			Gopal Govind Gurpreet Hardeep Hari Harish Harpreet Hema Hemant Indira Indrani Jagdish Jairam Jaswant Jaya Jayant Jayanthi Jitendra Jyoti
			Kamal Kamla Kapil Karan Karthik Kavita Kiran Kishore Krishna Kumar Kunal Lakshmi Lalit Lata Madhav Madhuri Mahesh Mala Mamata Mani Manish
			Manmohan Manoj Maya Meena Meera Mohan Mohit Mukesh Mukul Nandita Narasimha Narendra Naresh Naveen Neha Nikhil Nirmala Nitin Omar Padma Pankaj
			Parth Pawan Piyush Prabhat Prabhu Pradeep Prakash Pramod Pranab Prasad Prashant Pratap Pratibha Praveen Prem Priya Priyanka Rahul Raj Raja
			Rajan Rajat Rajeev Rajendra Rajesh Rajiv Rajkumar Rajnath Rakesh Ram Rama Raman Ramesh Rani Ranjit Rashmi Ratan Ravi Ravindra Rekha Renuka Rita
			Ritu Rohan Rohit Sachin Sadhana Sameer Sandeep Sanjay Sanjeev Santosh Sarita Satish Saurabh Savita Shalini Shankar Shanti Sharad Shashi
			Sheila Shikha Shilpa Shiv Shivraj Shreya Shubha Shyam Siddharth Smriti Sneha Somnath Sonia Srinivas Subhash Subramanian Sudha Sudhir Sujata
			Suman Sumitra Sundar Sunil Sunita Suraj Surender Suresh Surya Sushil Sushma Swapan Swati Tarun Tejashwi Uddhav Uma Usha Vandana Varun Vasundhara
			Venkaiah Venkatesh Vidya Vijay Vijaya Vikas Vikram Vimal Vinay Vinod Vipin Virat Vishal Vivek Yash Yashwant Yogendra Yogi`),
		family: list(`
			Acharya Advani Agarwal Aggarwal Agnihotri Ahluwalia Aiyar Ambani Anand Antony Apte Arora Azad Bachchan Badal Bajaj Balakrishnan Banerjee Bansal
			Basu Bedi Bhagat Bhandari Bharadwaj Bhargava Bhat Bhatia Bhatt Bhattacharya Birla Bose Chadha Chakrabarti Chakraborty Chandran Chatterjee
			Chaturvedi Chaudhary Chauhan Chavan Chawla Chidambaram Chopra Chouhan Choudhury Das Dasgupta Datta Dave Deo Desai Deshmukh Deshpande Dewan Dey
			Dhawan Dikshit Dixit Dubey Dutt Dutta Fadnavis Fernandes Gadkari Gaikwad Gandhi Ganguly Gavaskar Ghosh Gill Gogoi Gokhale Gopalan Goswami Gowda
			Goyal Guha Gupta Hazare Hegde Hooda Iyengar Iyer Jadhav Jain Jaitley Jha Jindal Joshi Kalam Kamath Kant Kapoor Kapur Karat Kashyap Kaul Kaur
			Kejriwal Khanna Kher Khurana Kohli Krishnamurthy Krishnan Kulkarni Kumar Kumaraswamy Lal Lele Mahajan Mahanta Maharaj Mahindra Maitra Malhotra
			Malik Mallya Manchanda Mandal Mathur Mehra Mehrotra Mehta Menon Mishra Misra Mistry Mitra Mittal Modi Mohanty Mukherjee Mukhopadhyay Murthy
			Nadar Nagpal Naidu Naik Nair Nambiar Nanda Narang Narayan Narayanan Natarajan Nath Nayak Nayar Nehru Oberoi Ojha Pai Palaniswami Pandey Pandit
			Pant Parekh Parmar Parthasarathy Paswan Patel Pathak Patil Patnaik Patwardhan Pawar Pillai Pillay Pinto Poonawalla Prabhakar Prakash Prasad
			Premji Puri Purohit Radhakrishnan Raghavan Rahman Rai Raina Raj Raja Rajan Rajagopalan Rajput Raju Ram Ramachandran Raman Ramakrishnan Ramanathan
			Ramaswamy Ramesh Ranganathan Rao Rastogi Rathore Raut Rawat Ray Reddy Rohatgi Roy Rudra Sabharwal Sachdeva Saha Sahni Sahoo Saini Salve Sarkar
			Sarma Sawant Saxena Scindia Sehgal Sen Sengupta Seth Sethi Shah Sharma Shastri Shekhar Shenoy Shetty Shinde Shirodkar Shukla Sibal Siddaramaiah
			Sidhu Singh Singhal Sinha Sodhi Solanki Somaiya Soni Sood Srinivasan Srivastava Stalin Subramaniam Subramanian Sundaram Swamy Swaraj Tagore
			Talwar Tandon Tata Tendulkar Thackeray Thakur Thapar Tharoor Thomas Tiwari Tripathi Trivedi Tyagi Upadhyay Vaidya Varma Vasudevan Venkataraman
			Verma Vijayan Vyas Wadhwa Yadav Yechury Yeddyurappa`),
	},
	{
		country: 'Bangladesh',
		order: 'given-first',
		given: list(
			'Abdul Abdur Abul Ahsan Akhter Alamgir Amirul Anisul Anwar Arif Asaduzzaman Ashraful Aziz Faruk Fazlul Habibur Hasan Hasina Hossain Imrul Jahangir Kamal Khaleda Khandaker Mahbub Mahmudul Mashrafe Matiur Mehidy Mirza Mohammad Moinul Mosharraf Motiur Muhammad Mujibur Mushfiqur Mustafizur Nazrul Nurul Obaidul Quader Rafiqul Rashed Rokeya Rubel Sabina Saiful Sajeeb Salma Shafiqul Shahidul Shakib Shamsul Sheikh Shirin Soumya Syed Tamim Tarique Taskin Tofail Zahid Zahirul Ziaur',
		),
		family: list(
			'Ahmed Ahsan Akhtar Akter Alam Ali Amin Aziz Azad Bhuiyan Biswas Chowdhury Das Hasan Haque Hossain Huda Huq Iqbal Islam Jahan Kabir Kader Kamal Karim Khan Khatun Mahmud Mia Miah Mollah Mondal Mortaza Muhith Nahar Parvin Quader Rahim Rahman Rashid Riyad Roy Sarkar Sayeed Siddique Sikder Sultana Talukder Uddin Wazed Yunus Zaman',
		),
	},
	{
		country: 'Sri Lanka',
		order: 'given-first',
		given: list(
			'Mahinda Gotabaya Ranil Maithripala Chandrika Sajith Basil Namal Kumar Sanath Arjuna Muttiah Lasith Mahela Tillakaratne Angelo Dinesh Dimuth Kusal Chaminda Ajantha Nuwan Suranga Upul Wanindu Dasun Anura Lakshman Sarath Rauff Douglas Velupillai Selvarasa Mangala Ravi Dullas Wimal Champika Patali Anuradha Nirmala Shirani Sunethra Rosy Harsha Eran Rohan Asoka Romesh Roshan Asanka Hashan Aravinda Marvan Russel',
		),
		family: list(
			'Rajapaksa Wickremesinghe Sirisena Kumaratunga Premadasa Jayawardene Jayasuriya Ranatunga Sangakkara Muralitharan Malinga Mathews Dilshan Herath Chandimal Karunaratne Perera Silva de_Silva Fernando Mendis Vaas Lakmal Hasaranga Shanaka Dissanayake Fonseka Hakeem Devananda Samaraweera Karunanayake Alahapperuma Weerawansa Ranawaka Bandaranaike Gunawardena Gunasekara Wijesinghe Wickramasinghe Senanayake Ratnayake Pathirana Herath Amarasinghe Bandara Weerasinghe Ekanayake Kulatunga Tharanga Thirimanne Atapattu Arnold Sivaram Prabhakaran Pathmanathan Sumanthiran Wigneswaran',
		),
	},
	{
		country: 'Nepal',
		order: 'given-first',
		given: list(
			'Pushpa_Kamal Sher_Bahadur Khadga_Prasad Madhav_Kumar Girija_Prasad Baburam Jhala_Nath Bidhya_Devi Ram_Baran Ram_Chandra Gyanendra Birendra Dipendra Sushil Prakash Bishnu Kamal Upendra Mahantha Rajendra Bimalendra Narayan Krishna_Bahadur Gagan Rabindra Bhim Tek Min Hari Laxmi Sita Sabitri Anuradha Onsari Durga Nabin Sunil Dipak Raju Paras Sandeep Kushal Gyanu',
		),
		family: list(
			'Dahal Deuba Oli Nepal Koirala Bhattarai Khanal Bhandari Yadav Poudel Paudel Shah Rana Thapa Gurung Tamang Sherpa Rai Limbu Magar Shrestha Pradhan Adhikari Acharya Basnet Karki Khadka KC Mahara Mahat Gachhadar Gyawali Pokharel Rijal Sharma Subedi Thakur Tuladhar Lamichhane Malla Khadka Maharjan Bista Chhetri',
		),
	},
	{
		country: 'Indonesia',
		order: 'given-first',
		given: list(`
			Abdurrahman Achmad Adi Agung Agus Ahmad Airlangga Akbar Aksa Amien Andi Anies Anton Arief Aung Bambang Basuki Budi Budiman Dedi Dewi Dian Djoko
			Dwi Edy Eko Endang Erick Fadli Fadjar Ganjar Gatot Hadi Hari Hasto Hatta Hendra Heru Hidayat Ida Iman Indah Indra Irfan Irwan Iwan Joko
			Jusuf Ketut Khofifah Lestari Luhut Made Mahfud Marty Megawati Moeldoko Muhaimin Nadiem Nurul Nyoman Pramono Prabowo Puan Putri Putu
			Rachmat Retno Ridwan Rini Rizal Rizieq Sandiaga Setya Siti Sri Sri_Mulyani Sudirman Sukarno Surya Susi Susilo_Bambang Sutopo Teguh Tito
			Tjahjo Tri Tutut Umar Wahyu Wawan Wiranto Yenny Yohana Yusril Yusuf Zulkifli`),
		family: list(`
			Wahid Suharto Widodo Yudhoyono Subianto Sukarnoputri Kalla Baswedan Purnama Pranowo Hartarto Iskandar Maharani Pandjaitan Indrawati Marsudi
			Natalegawa Wibowo Nugroho Santoso Setiawan Hidayat Kurniawan Saputra Susanto Wijaya Gunawan Hartono Halim Salim Riady Prasetyo Purnomo
			Sutrisno Suryadi Sudrajat Siregar Simanjuntak Sitompul Nasution Lubis Harahap Hutapea Panjaitan Sihombing Tobing Tarigan Ginting Sembiring
			Rahman Rahmat Ramadhan Rais Rasyid Ratulangi Ryacudu Saleh Sambuaga Sastroamidjojo Situmorang Soekarno Soeharto Soetopo Sudarsono Sudibyo
			Suhardi Sulistyo Sumarno Supratman Surbakti Suryanto Susilo Sutanto Tandjung Tanjung Thohir Uno Utama Utomo Wahyudi Waluyo Wibisono Widjaja
			Winata Yulianto Yusuf Zain Bakrie Ismail Nugraha Novanto Anwar Ba'asyir Bashir`),
	},
	{
		country: 'Malaysia',
		order: 'given-first',
		given: list(
			'Mahathir Anwar Najib Muhyiddin Ismail_Sabri Abdullah Wan_Azizah Nurul_Izzah Rafizi Azmin Zahid Hishammuddin Khairy Mohamad Mohd Muhammad Ahmad Abdul Abdul_Hadi Abdul_Rahman Aziz Azlan Azman Azizulhasni Datuk Faiz Farid Fauzi Hafiz Hasan Idris Ibrahim Ismail Kamaruddin Khalid Lim Loke Mat Mustapa Nazri Nik Noor Nor Nurul Rashid Razak Rosmah Rosli Saifuddin Shahrir Shafie Siti Syed Tengku Tunku Zaid Zainal Zulkifli Zuraida',
		),
		family: list(
			'Mohamad Ibrahim Razak Yassin Yaakob Badawi Ismail Ramli Ali Hamidi Hussein Jamaluddin Awang Aziz Abdullah Rahman Hashim Mansor Nordin Omar Othman Rais Samad Shaari Tamrin Zakaria Zin bin_Ahmad bin_Hassan bin_Osman binti_Yusof Awang Bakri Daim Ghazali Hamid Idris Jalil Kadir Karim Mahmud Musa Nasir Noor Salleh Shukri Sulaiman Taib Wahab Yusof Zainuddin Apdal Tong Eng Guan Siang Kit',
		),
	},
	{
		country: 'Thailand',
		order: 'given-first',
		given: list(
			'Thaksin Yingluck Abhisit Prayuth Prawit Anutin Thanathorn Somchai Samak Surayud Chuan Chavalit Banharn Sondhi Suthep Korn Jatuporn Nattawut Panitan Somkid Kasit Noppadon Surakiart Kittirat Chadchart Pita Srettha Paetongtarn Anand Arthit Boonchai Chai Chaiwat Chalerm Chaturon Don Jurin Kamol Kriangsak Manit Narongchai Niran Nopparat Paiboon Panya Phongthep Piyabutr Pongsak Porntip Prasit Preecha Sanoh Sirikit Sirichok Sombat Somyot Sukhumbhand Supachai Surapong Suwat Thanin Veera Vichai Wanchai Wichit Wissanu Yaowapa Ratchanok Ariya Moriya Tanasugarn Paradorn',
		),
		family: list(
			'Shinawatra Vejjajiva Chan-ocha Wongsuwan Charnvirakul Juangroongruangkit Wongsawat Sundaravej Chulanont Leekpai Yongchaiyudh Silpa-archa Limthongkul Thaugsuban Chatikavanij Prompan Saikua Wattanayagorn Jatusripitak Piromya Pattama Sathirathai Na-Ranong Sittipunt Limjaroenrat Thavisin Panyarachun Boonyaratglin Srivaddhanaprabha Saengkanokkul Thepsuthin Chareonwongsak Techapaibul Sirivadhanabhakdi Bhirombhakdi Lamsam Sophonpanich Charoenpura Wongkhomthong Intanon Jutanugarn Srichaphan Kiatniyomsak Ratanakul Sukhothai Thongchai Suksawat Wattanasiri Rattanaporn Chaiyasit Srisai Boonmee Kaewkamnerd Phromphan',
		),
	},
	{
		country: 'Myanmar',
		order: 'given-only',
		given: list(
			'Aung_San Aung_Min Aung_Kyi Aung_Naing Min_Aung_Hlaing Than_Shwe Thein_Sein Htin_Kyaw Win_Myint Khin_Nyunt Soe_Win Maung_Aye Nyan_Win Tin_Oo Zaw_Min_Tun Zaw_Htay Ko_Ni Min_Ko_Naing Wirathu Kyaw_Moe_Tun Kyaw_Soe_Oo Wa_Lone Su_Su_Lwin Khin_Aung_Myint Thura_Shwe_Mann Ye_Htut Hla_Min Nay_Win Myo_Myint Thant_Zin Khin_Maung_Swe Aye_Aye_Mu Phyo_Min_Thein Tun_Tun_Hein Mya_Aye Win_Htein Sai_Leik Ohn_Kyaing Hkun_Htun_Oo Cynthia_Maung',
		),
		family: list('Aung Kyaw Win Maung Htun Myint Thein Naing Oo Soe Zaw Hlaing Min Lwin Htay Swe Tun Aye Khin Than'),
	},
	{
		country: 'Cambodia and Laos',
		order: 'family-first',
		given: list(
			'Sen Manet Rainsy Sokha Sihanouk Ranariddh Sihamoni Namhong Sokhonn Kheng An Vanna Sopheap Channy Dara Sophal Bopha Chanthol Vuthy Samnang Monorom Sovann Visal Pisey Kosal Sokhom Makara Rithy Sarin Phalla Thongloun Bounnhang Choummaly Sisoulith Phankham Sonexay Khamtai',
		),
		family: list(
			'Hun Sam Kem Norodom Hor Prak Sar Tea Sok Chea Heng Khieu Nuon Ieng Pen Mu Mam Ou Sun Chan Chhim Keo Kong Lim Long Meas Men Nhem Ouk Phan Pich Prum Say Som Sor Tep Ung Yim Phomvihane Sisoulith Vorachith Siphandone',
		),
	},
	{
		country: 'Philippines',
		order: 'given-first',
		given: list(
			'Rodrigo Benigno Gloria Ferdinand Imelda Corazon Fidel Joseph Leni Sara Manny Emmanuel Antonio Francisco Grace Panfilo Juan_Ponce Miriam Loren Alan_Peter Pia Risa Leila Ramon Jejomar Vicente Mar Noynoy Jose Jose_Maria Maria Maria_Lourdes Teresita Conchita Renato Roilo Delfin Perfecto Teodoro Teddy Hermogenes Eduardo Ronald Rommel Rolando Danilo Reynaldo Ricardo Roberto Rosario Ligaya Luzviminda Efren Eric Gilberto Harry Isidro Jovito Jinggoy Lito Nur Murad Hidilyn Carlos Nesthy Eumir',
		),
		family: list(
			'Duterte Aquino Arroyo Marcos Ramos Estrada Robredo Pacquiao Roxas Binay Sotto Lacson Poe Enrile Santiago Legarda Cayetano Hontiveros de_Lima Magsaysay Trillanes Escudero Drilon Pangilinan Recto Villar Zubiri Gordon Angara Abad Lorenzana Locsin Yasay Esperon Carpio Sereno Bersamin Corona Ochoa Cruz dela_Cruz de_la_Cruz Santos Reyes Garcia Mendoza Torres Flores Castillo Villanueva Bautista Aguilar Navarro Mercado Salazar Gatchalian Ejercito Panganiban Dimaculangan Macapagal Lapid Misuari Hapilon Diaz Yulo Petecio Magno Dela_Rosa Macaraeg Manalo Tolentino',
		),
	},
	{
		country: 'Georgia',
		order: 'given-first',
		given: list(
			'Mikheil Giorgi Bidzina Irakli Zurab Eduard Davit David Levan Nika Nikoloz Salome Nino Tamar Ketevan Eka Maia Natia Tinatin Khatia Lasha Vano Vakhtang Zaza Gela Gocha Guram Otar Shalva Shota Temur Tornike Kakha Kakhaber Koba Mamuka Merab Nugzar Paata Revaz Tengiz Valeri Avtandil Archil Bacho Beka Badri Aleksandre Luka Sandro Khvicha',
		),
		family: list(`
			Saakashvili Ivanishvili Margvelashvili Gharibashvili Kvirikashvili Zourabichvili Shevardnadze Burjanadze Okruashvili Merabishvili Ugulava
			Bakradze Alasania Usupashvili Garibashvili Kobakhidze Kaladze Papuashvili Gomelauri Burchuladze Japaridze Khoshtaria Melia Elisashvili
			Arveladze Kinkladze Kobiashvili Tskitishvili Kvaratskhelia Mamardashvili Lobzhanidze Kvirkvelia Khizanishvili Jorbenadze Gelashvili Beridze
			Kapanadze Lomidze Maisuradze Giorgadze Tsiklauri Bolkvadze Kvaratskhelia Gogoladze Chkheidze Tsereteli Abashidze Dadiani Amilakhvari Gvaramia
			Nadiradze Jugashvili Kancheli Iosseliani Paichadze Batiashvili Tabidze`),
	},
	{
		country: 'Armenia',
		order: 'given-first',
		given: list(
			'Nikol Serzh Robert Levon Armen Karen Tigran Hovik Vazgen Vartan Vardan Gagik Edward Eduard Artur Arthur Ashot Aram Ara Arman Davit Gevorg Hayk Hrant Hovhannes Khachatur Levon Mher Narek Ruben Samvel Sargis Seyran Shavarsh Suren Vahan Vahagn Vigen Zohrab Zareh Anahit Anna Ani Arpine Gayane Hasmik Karine Lilit Mariam Nare Naira Narine Nune Shushan Siranush Sona Zaruhi Henrikh Levon Araik Bako',
		),
		family: list(`
			Pashinyan Sargsyan Sarkisian Kocharyan Ter-Petrosyan Karapetyan Abrahamyan Nalbandyan Mnatsakanyan Mirzoyan Ohanyan Tonoyan Harutyunyan
			Avinyan Grigoryan Hakobyan Hovhannisyan Vardanyan Petrosyan Khachatryan Manukyan Mkhitaryan Mkrtchyan Movsisyan Aronian Poghosyan
			Gevorgyan Ghazaryan Danielyan Demirchyan Davtyan Aghajanyan Arakelyan Asatryan Avagyan Baghdasaryan Barseghyan Galstyan Gasparyan Hayrapetyan
			Kirakosyan Margaryan Martirosyan Melikyan Minasyan Nazaryan Oskanian Papikyan Sahakyan Saroyan Simonyan Stepanyan Tadevosyan Torosyan Tovmasyan
			Tsarukyan Vanetsyan Yeghiazaryan Yeritsyan Zakaryan Kardashian Aznavourian Manoogian Dink Balayan`),
	},
	{
		country: 'Azerbaijan and Turkic states',
		order: 'given-first',
		given: list(`
			Ilham Heydar Mehriban Elmar Elchin Emin Farid Fuad Gulnara Hikmet Isa Jeyhun Khadija Leyla Mammad Nariman Novruz Rafael Ramil Rauf Rasim Rovshan
			Samir Tofiq Vagif Yashar Zakir Aysel Gunel Nigar Sevda Nursultan Kassym-Jomart Dariga Timur Karim Erlan Yerlan Askar Askhat Bakytzhan Berik Daniyar
			Dauren Gennady Ivan Kairat Kanat Marat Murat Mukhtar Nurlan Rustam Sadyr Sapar Serik Talgat Yerzhan Zhanna Aigul Ainur Dinara Gulnur Saule Almazbek
			Askar Kurmanbek Omurbek Roza Sooronbay Felix Kubatbek Temir Ulan Islam Shavkat Lola Rustam Abdulla Otkir Sherzod Dilshod Emomali Rahmon Rustam
			Sirojiddin Gurbanguly Saparmurat Serdar Rashid Berdi Nurmuhammad Alisher Bobur Farhod Jasur Odil Ravshan Ulugbek`),
		family: list(`
			Aliyev Aliyeva Mammadov Mammadova Mammadyarov Hasanov Huseynov Guliyev Guliyeva Ismayilov Ismayilova Abbasov Asadov Bayramov Babayev Mehdiyev Rasulzade
			Jafarov Karimli Gambar Hajiyev Hajili Yunus Yunusov Nazarbayev Nazarbayeva Tokayev Massimov Mamin Akhmetov Abykayev Abilov Ablyazov Akhmetzhanov
			Baibek Dzhaksybekov Idrissov Issekeshev Kozhamzharov Kulibayev Mussin Sagintayev Sarsenbayev Saudabayev Tasmagambetov Tazhin Tulegenov Utemuratov
			Zhakiyanov Atambayev Akayev Bakiyev Otunbayeva Jeenbekov Japarov Tekebayev Babanov Tashiev Madumarov Beknazarov Matraimov Sariyev Sadyrkulov Kulov
			Karimov Karimova Mirziyoyev Mirziyoyeva Kamilov Azimov Aripov Inoyatov Usmanov Usmonov Saidov Sultanov Tursunov Yuldashev Yusupov Rakhimov Rahmonov
			Rahmon Zarifi Muhriddin Kabiri Himmatzoda Iskandarov Nuri Khudonazarov Berdimuhamedow Niyazov Meredov Kuliev Orazov Atayev Annayev Geldiev Toktogulov
			Turganbaev Nurmagomedov Kadyrov Gaynutdinov Shaymiev Minnikhanov Akhmadov Maskhadov Basayev Umarov Magomedov Gadzhiev Dzhabrailov Ismailov`),
	},
	{
		country: 'Israel',
		order: 'given-first',
		given: list(
			"Benjamin Ariel Ehud Shimon Yitzhak Yair Avigdor Naftali Tzipi Moshe Menachem Golda Reuven Isaac Isaac Gabi Gadi Benny Yoav Yaakov Yisrael Ayelet Miri Gilad Avi Avraham Amir Amos Arnon Avner Aviv Boaz Dan Dana Daniel David Dov Dror Efraim Eitan Elad Eli Eliezer Eyal Gal Gideon Guy Haim Hanan Ilan Itamar Itzik Limor Matan Meir Merav Michal Mordechai Nadav Nir Nitzan Noam Noa Ofer Ofir Ohad Omer Orly Oren Ori Ran Rami Raz Ron Ronen Roni Ronit Sharon Shai Shaul Shelly Shlomo Shlomit Shmuel Tal Tamar Tamir Tomer Uri Uzi Yael Yarden Yaron Yehuda Yigal Yoel Yonatan Yoram Yossi Yuli Yuval Zeev Ze'ev Ziv Zvi",
		),
		family: list(
			"Netanyahu Sharon Olmert Barak Peres Rabin Lapid Lieberman Bennett Livni Yaalon Ya'alon Begin Herzog Rivlin Ashkenazi Eisenkot Gantz Galant Gallant Katz Shaked Regev Erdan Dichter Mofaz Peretz Ben-Eliezer Ben-Gvir Smotrich Deri Litzman Levy Levi Levin Cohen Mizrahi Peretz Biton Friedman Avraham Malka Azoulay Katz Yosef Amar Ohayon Hadad Gabay Ben-David Vaknin Klein Shapira Shapiro Golan Dayan Elbaz Segal Harel Bar-Lev Ben-Ami Ben-Ari Almog Amit Arad Avital Barkat Barnea Ben-Haim Cohen-Orgad Eldar Eshkol Gilad Grossman Halevy Halevi Hanegbi Kahlon Kahane Kara Karmi Lavie Mandelblit Magal Naor Nahum Oren Oz Pardo Rotem Sa'ar Saban Shalev Shalit Shalom Steinitz Tamir Tibi Vilnai Weinstein Yishai Yehoshua Zohar Zamir Zakai",
		),
	},
	{
		country: 'Nigeria',
		order: 'given-first',
		given: list(`
			Muhammadu Olusegun Goodluck Umaru Sani Ibrahim Abubakar Atiku Bola Yemi Ahmed Aliko Aminu Bukola Chidi Chidinma Chika Chike Chimamanda Chinedu Chinua
			Chioma Chukwuemeka Chukwudi Ebele Emeka Femi Folasade Funke Funmilayo Ifeanyi Ike Ikechukwu Jide Kayode Kemi Kelechi Kunle Lai Lateef Musa Namadi
			Ngozi Nkechi Nnamdi Nuhu Nyesom Obiageli Obinna Odion Okechukwu Olajide Olaf Olu Olufemi Oluwaseun Oluwaseyi Peter Rabiu Rotimi Sanusi Segun Seun
			Seyi Shehu Sola Tunde Tunji Uche Uchenna Victor Vincent Wole Yakubu Zainab Aisha Adamu Adaeze Adebayo Adekunle Ademola Adewale Ayo Ayodele Babatunde
			Babajide Bisi Bashir Dele Godswill Kashim Nasir Tukur Ugochukwu Wilfred Wilson Yusuf Jay-Jay Nwankwo Rashidi Sunday Taye Kanu`),
		family: list(`
			Buhari Obasanjo Jonathan Yar'Adua Abacha Babangida Tinubu Osinbajo Atiku Saraki Dogara Lawan Shettima Fashola Amaechi Wike Okonjo-Iweala Soyinka Achebe
			Adichie Saro-Wiwa Ekweremadu Kalu Obi Soludo Okorocha Oshiomhole Fayose Fayemi Aregbesola Ajimobi Ambode Sanwo-Olu El-Rufai Ganduje Kwankwaso Shekarau
			Ribadu Magu Dasuki Buratai Monguno Gusau Danjuma Dangote Adenuga Otedola Alakija Elumelu Emefiele Sanusi Adeosun Ajaero Akpabio Akunyili Aluko
			Amokachi Babayaro Balogun Chukwu Chukwueze Danladi Ekong Enyeama Eze Ezekwesili Ezekwe Falana Garba Ihejirika Ighalo Iheanacho Ikpeba Iwobi Kachikwu
			Kanu Martins Mikel Moses Mohammed Musa Ndidi Nnamani Nwabueze Nwosu Obaseki Obiang Odegbami Odumakin Ogbeh Ogunlewe Okagbare Okafor Okeke Okocha Okonkwo
			Okoro Okoye Oladipo Olajuwon Olaniyan Olatunji Oliseh Omeruo Onazi Onyekachi Onyeka Osimhen Oyedepo Ozokwo Simon Uba Udeze Ugwu Usman Uwaifo Uzodimma
			Yakubu Yekini Yobo Zakzaky`),
	},
	{
		country: 'Ghana and West Africa',
		order: 'given-first',
		given: list(
			'Kofi Kwame Kwesi Kwabena Yaw Kojo Kwaku Akwasi Ama Abena Akosua Adwoa Afua Efua Esi Nana Nii Nana_Addo John Jerry Asamoah Andre Jordan Michael Sulley Samuel Stephen Anthony Mamadou Amadou Moussa Ousmane Oumar Ibrahima Abdoulaye Abdou Alassane Alpha Boubacar Cheick Cheikh Dioncounda Djibril Fatou Fatoumata Aminata Aissatou Awa Bintou Guillaume Henri Laurent Issoufou Issa Idriss Ismael Kadre Lansana Macky Mahamadou Mariama Modibo Moctar Ndeye Oumou Papa Salif Salou Sekou Seydou Sidi Simone Souleymane Tidjane Yaya Yahya Youssouf Zeinabou Blaise Roch Thomas Gilbert Faure Gnassingbe Patrice Thione Pape Didier Yaya Emmanuel Ellen George Joseph Charles Prince Foday Ernest Julius Valentine',
		),
		family: list(
			"Annan Nkrumah Rawlings Kufuor Mahama Mills Akufo-Addo Bawumia Gyan Ayew Essien Muntari Appiah Boateng Mensah Owusu Osei Asante Addo Agyeman Agyei Ampofo Ansah Amoah Acheampong Adjei Afriyie Antwi Asamoah Badu Baah Bonsu Danquah Darko Frimpong Kuffour Kumi Kwarteng Nketiah Nyarko Ofori Opoku Oppong Partey Quaye Sarpong Tetteh Traoré Traore Keïta Keita Touré Toure Diallo Diarra Coulibaly Cissé Cisse Camara Condé Conde Barry Bah Ba Balde Sow Diop Diouf Ndiaye N'Diaye Ndour N'Dour Fall Gueye Gaye Faye Sall Sy Sane Sané Mané Mane Mbaye Wade Seck Sarr Thiam Kane Dia Dieng Diagne Niang Niasse Ouattara Ouédraogo Ouedraogo Compaoré Compaore Kaboré Kabore Sankara Zongo Zida Bédié Bedie Gbagbo Soro Bakayoko Drogba Kalou Gervinho Zaha Kouassi Kouadio Konan Yao Koné Kone Kourouma Dadis Doumbouya Doumbia Dembélé Dembele Sissoko Sidibé Sidibe Sangaré Sangare Maïga Maiga Sanogo Goita Issoufou Bazoum Tandja Tchiani Amadou Oumarou Jammeh Barrow Jawara Darboe Jatta Touray Ceesay Njie Weah Sirleaf Taylor Boakai Doe Koroma Bio Kabbah Sankoh Momoh Talon Yayi Boni Gnassingbé Eyadéma Biya Eto'o Mbia Song Fru_Ndi Kamto Mbarga Ngannou Onana",
		),
	},
	{
		country: 'East Africa',
		order: 'given-first',
		given: list(
			'Uhuru Mwai Jomo Raila William Kalonzo Musalia Moses Daniel Oginga Wangari Njeri Wanjiru Wambui Nyambura Kamau Kariuki Kipchoge Kipchumba Kiprop Kiprotich Kipkemboi Kiptoo Kibet Jepchirchir Cheruiyot Eliud Wilson Vivian Hellen Faith Brigid Ezekiel Asbel David Paul Isaac Geoffrey Conseslus Beatrice Linet Pamela Catherine Wycliffe Barack Otieno Ochieng Odhiambo Akinyi Atieno Achieng Jakaya John Samia Benjamin Ali_Hassan Julius Seif Juma Hamisi Salma Asha Halima Rehema Mariam Yoweri Kizza Milton Idi Robert Besigye Okello Ojok Apollo Ssebo Nakato Museveni Janet Winnie Joshua Stella Bosco Dominic Paul Pasteur Louise Agathe Jean Jean-Bosco Juvenal Pierre Evariste Domitien Emmerson Morgan Tendai Robert Nelson Simba Grace Tsitsi Blessing Farai Tafadzwa Thabo Joaquim Armando Filipe Samora Graca Hastings Bingu Joyce Lazarus Peter Saulos Levy Rupiah Michael Edgar Hakainde Kenneth Frederick Guy Seretse Ian Mokgweetsi Hage Sam Hifikepunye',
		),
		family: list(
			"Kenyatta Kibaki Odinga Ruto Moi Mudavadi Musyoka Maathai Kamau Kariuki Mwangi Njoroge Ngugi Wainaina Waweru Githongo Githae Gachagua Karua Kimani Kinyua Macharia Maina Muigai Munyua Mutua Mutunga Muthama Nderitu Ndungu Nyaga Wambua Wanjala Wanyama Wetangula Kipchoge Kiprop Kipketer Kiprotich Kiplagat Kipsang Kipruto Kipyegon Kirui Korir Koech Kosgei Keitany Cherono Cheruiyot Chebet Chepngetich Jepkosgei Jeptoo Obiri Rudisha Tergat Tanui Bett Sang Rono Rotich Biwott Ochieng Odhiambo Ogot Okoth Olunga Omondi Omollo Onyango Otieno Owino Ouma Oduor Awuor Nyong'o Kikwete Magufuli Mkapa Mwinyi Nyerere Hassan Hamad Shein Karume Lowassa Lissu Mbowe Samatta Membe Makamba Majaliwa Mpango Museveni Besigye Obote Amin Okello Kadaga Kutesa Mbabazi Muhoozi Mukasa Musoke Kato Ssemogerere Ssentamu Kyagulanyi Lubega Nsubuga Opio Otafiire Kiprotich Cheptegei Kagame Habyarimana Bizimungu Rusesabagina Twagiramungu Ingabire Mushikiwabo Nyamwasa Karegeya Munyagishari Uwimana Mukamana Nkurunziza Ndayishimiye Buyoya Ndadaye Rwasa Bagaza Ntaryamira Niyonzima Hakizimana Ndayizeye Mugabe Tsvangirai Mnangagwa Chamisa Biti Mujuru Chiwenga Moyo Ncube Ndlovu Sibanda Dube Chihambakwe Makoni Mutambara Mutasa Chinamasa Zhuwao Chombo Kasukuwere Chigumba Masakadza Taibu Streak Mawere Banda Mutharika Chakwera Muluzi Chilima Kamuzu Chiluba Kaunda Mwanawasa Sata Lungu Hichilema Scott Mumba Chisano Chissano Guebuza Nyusi Machel Dhlakama Momade Khama Masisi Mogae Masire Pohamba Geingob Nujoma Mbumba",
		),
	},
	{
		country: 'Ethiopia and Eritrea',
		order: 'given-first',
		given: list(
			'Abiy Meles Hailemariam Haile Mengistu Mulatu Sahle-Work Demeke Gedu Debretsion Birhanu Getachew Seyoum Tedros Tewodros Kenenisa Tirunesh Derartu Genzebe Meseret Almaz Feyisa Lelisa Letesenbet Sileshi Yomif Selemon Mosinet Abebe Mamo Miruts Kebede Bekele Alemayehu Amare Assefa Ayele Belay Berhane Biniam Daniel Dawit Desta Eskinder Fikre Fisseha Girma Hiwot Isaias Osman Yemane Zersenay Ghirmay Merhawi Jawar Lemma Lencho Mesfin Merera Berhanu Andargachew Birtukan Tsegaye Worku Yared Yohannes Zenebe Selam Tigist Marta Bethlehem Rahel Sara',
		),
		family: list(
			'Ahmed Zenawi Desalegn Gebrselassie Selassie Mariam Teshome Zewde Mekonnen Andargachew Gebremichael Jula Reda Mesfin Adhanom Kassahun Bekele Dibaba Tulu Defar Ayana Lilesa Gidey Sihine Kejelcha Barega Geremew Bikila Wolde Yifter Balcha Tola Tsegay Hirpa Feyisa Tadese Haylay Afwerki Afewerki Gebreab Gebremeskel Ghebreselassie Mehari Tesfaye Tesfay Tadesse Gebre Gebremariam Gebreyesus Woldegiorgis Weldu Wolde Negash Negusse Nega Mohammed Mohammed Megersa Bati Gudina Petros Tsige Mideksa Dadi Alemu Abate Abebe Ayalew Demissie Getahun Haile Kebede Legesse Shiferaw Sisay Tilahun Worku Yimer Zeleke',
		),
	},
	{
		country: 'Somalia and Sudan',
		order: 'given-first',
		given: list(
			'Abdi Abdiqasim Abdirahman Abdirashid Abdirisak Abdisalam Abdiweli Abdullahi Abdulkadir Abukar Aden Adan Ahmed_Abdi Asha Ayaan Bile Dahir Daud Farah Fadumo Farhan Faisal Guled Habiba Halima Hassan_Sheikh Hawa Hodan Hussein Ibrahim Iman Ismail Jama Khadra Mahad Mohamed_Abdullahi Mohamud Muse Mumin Nuradin Nur Omar Osman Sharif Shirwa Siad Sahra Warsame Yasin Yusuf Zakariya Omar Hassan Salva Riek John Rebecca Lam Peter Taban Abdel_Fattah Mohamed_Hamdan Abdalla Sadiq Gibril Minni Nyandeng Deng Garang Malong Paul Pagan Deng_Alor Mabior Mabor Luol Loul Manute Gordon',
		),
		family: list(
			'Ahmed Abdi Mohamud Farmajo Farmaajo Khaire Roble Barre Aidid Sharmarke Gedi Nur Yusuf Warsame Aweys Godane Robow Rage Abdullahi Aden Adan Ali Egal Silanyo Bihi Rayale Gaas Deni Madobe Dahir Duale Elmi Farah Gurey Guled Hirsi Hersi Isse Jama Kahin Keynan Magan Mohamed Moallim Muse Mumin Omaar Osman Saleban Samatar Sheikh Shire Shirdon Omar Bashir al-Bashir Turabi Hamdok Burhan al-Burhan Dagalo al-Mahdi Kiir Machar Garang Akol Igga Deng Gai Gatwech Gatluak Lueth Makuei Malong Manyang Mayardit Mabior Nyuon Nhial Bol Biar Ajak Akec Amum Ateny Wek Lual Majok Maker Malual Mading Arop Lomuro Lado Wani Konga Ladu Duku Minnawi Nur Jerbo Arman Agar al-Hilu',
		),
	},
	{
		country: 'Congo and Central Africa',
		order: 'given-first',
		given: list(
			'Joseph Laurent Félix Felix Étienne Etienne Jean-Pierre Jean-Claude Moïse Moise Vital Martin Denis Marie-Noëlle Pascal Ange-Félix François Michel Faustin-Archange Catherine André Idriss Mahamat Hissène Goukouni Albert Omar Ali Ondo Teodoro Teodorín Constancia Evariste Corneille Augustin Adolphe Antoine Emmanuel Freddy Germain Bosco Thomas Sultani Dieudonné Dikembe Serge Christian Cédric Chancel Yannick Dieumerci Trésor Robert Patrice Mobutu Ruben Mabi Fally Koffi Clarisse Marie Rose Solange Chantal',
		),
		family: list(
			"Kabila Tshisekedi Mobutu Lumumba Bemba Katumbi Kamerhe Fayulu Sassou_Nguesso Sassou-Nguesso Lissouba Kolélas Bozizé Bozize Djotodia Touadéra Touadera Patassé Samba-Panza Dologuélé Kolingba Déby Deby Habré Habre Saleh_Kebzabo Masra Bongo Ondimba Ping Obiang Nguema Mbasogo Mangue Biya Ntaganda Nkunda Lubanga Katanga Ngudjolo Mukwege Mutombo Ibaka Bolasie Mbemba Mbokani Bakambu Mulumbu Mputu Kidiaba Kabangu Mabanckou Makengo Muyembe Mende Muzito Matata_Ponyo Mboso Ilunga Tshala Tshibala Kalala Kalonji Kazadi Kabongo Kasongo Mukendi Mulamba Mwamba Ngoy Ngoma Nzuzi Lukusa Luyindula Makambo Mbuyi Mpoyo Mpiana Wemba Olomidé Malela Bisengimana Mbeki_Nkoulou Essomba Abessolo Nzouba Aboubakar N'Koulou Mbappé Choupo-Moting",
		),
	},
	{
		country: 'South Africa',
		order: 'given-first',
		given: list(
			'Thabo Nelson Jacob Cyril Winnie Kgalema Julius Mmusi Helen Desmond Nkosazana Lindiwe Naledi Pravin Trevor Tito Malusi Blade Gwede Zweli Fikile Bheki Siyabonga Sibusiso Sipho Sizwe Thandi Themba Thulani Tokyo Tshepo Vusi Xolani Zanele Zodwa Zola Zwelinzima Ayanda Bafana Bongani Bonginkosi Buhle Busisiwe Dikgang Dumisani Elias Faf Hansie Herschelle Itumeleng Jabu Jabulani Jacques Kagiso Khaya Khosi Lebo Lebogang Lesetja Lerato Lungi Lungisa Mandla Mangosuthu Mosiuoa Mpho Musa Nomvula Nonkululeko Ntombi Percy Phumzile Pieter Quinton Ronwen Schalk Siya Siphiwe Steven Temba Teboho Tebogo Thulisile Thuli Wayde Caster',
		),
		family: list(
			'Mandela Mbeki Zuma Ramaphosa Motlanthe Malema Maimane Zille Tutu Dlamini-Zuma Sisulu Pandor Gordhan Manuel Mboweni Gigaba Nzimande Mantashe Mkhize Mbalula Cele Sexwale Mashaba Vavi Buthelezi Hani Biko Tambo Sobukwe Lekota Nkoana-Mashabane Mokonyane Mapisa-Nqakula Modise Molewa Myeni Mlambo-Ngcuka Mogoeng Madonsela Mkhwebane Mpofu Ndlozi Shivambu Steenhuisen Hlophe Moseneke Radebe Rabada Ngidi Bavuma Amla Ntini Mokoena Mthethwa Pienaar Kolisi Etzebeth du_Plessis de_Klerk de_Villiers de_Kock van_der_Merwe van_Niekerk van_Rensburg van_Wyk Botha Kruger Steyn Smit Habana Mapimpi Semenya Tshabalala Khumalo Mabuza Mahlangu Makeba Makhubele Maseko Mashatile Masilela Mathebula Mazibuko Mbatha Mdluli Mhlongo Mkhabela Mnguni Mofokeng Mokoena Molefe Moloi Motaung Motsepe Mthembu Mtshali Naidoo Ndebele Ngcobo Ngema Nkosi Ntuli Nxumalo Phiri Shabangu Shongwe Sithole Sibiya Skosana Tau Xaba Zikalala Zondo Zulu Zungu Zwane Gumede Cebekhulu Dhlomo Hlongwane Govender Pillay Moodley Maharaj',
		),
	},
	{
		country: 'Pacific islands',
		order: 'given-first',
		given: list(
			"Sione Semisi Siosaia Tevita Viliami Pita Ana Losa Mele Salote Tupou Akilisi Feleti Siaosi Tuilaepa Fiame Naomi Fa'asaleleaga Malietoa Misa Leiataua Afioga Tuila Frank Josaia Laisenia Mahendra Sitiveni Ratu Epeli Voreqe Waisale Jope Semi Leone Inoke Josua Leba Aiyaz Biman Ro_Teimumu Sakeasi Tomasi Vilikesa Peter Michael James Rabbie Julius Paias Bire Belden Powes William Don Kerenga Charlot Sato Edward Moana Ishmael Joe Ham Danny Jeremiah Manasseh Gordon Derek Snyder Job Allan Baron Marcus Lionel Russell Tommy Tamaiti Kaliopate Sevu Lote Jonah Julian Ma'a Jerome Malakai Keven Aaron Charlie Rodney Ardie Tana Sonny",
		),
		family: list(
			"Bainimarama Rabuka Qarase Chaudhry Mara Ganilau Speight Iloilo Nailatikau Konrote Katonivere Sayed-Khaiyum Kubuabola Prasad Gavoka Tikoduadua Serevi Radradra Tuisova Nadolo Botia Nakarawa Murimurivalu Tora Kata Lomu Umaga Savea Nonu Kaino Mealamu Fekitoa Piutau Vunipola Tuilagi Malielegaoi Mata'afa Tuiatua Tufuga Efi Leavai Fonotoe Pesega Polataivao Lolo Schmidt Tuivailala Fainga'a Folau Moala Pohiva Tu'ionetoa Tupou Sopoanga Tuita Sevele Vaipulu Kioa Taumoepeau Ngata Hopoate Taione Latu Somare O'Neill Marape Morauta Chan Skate Namah Wingti Abel Polye Pruaitch Basil Duban Maladina Tkatchenko Parkop Kilman Natapei Lini Vohor Korman Kalsakau Salwai Loughman Regenvanu Carcasses Sogavare Hou Lilo Sikua Kemakeza Ulufa'alu Mamaloni Manele Tong Maamau Tito Heine Loeak Kabua Note Nemra Remengesau Whipps Toribiong Nakamura Waqa Aingimea Scotty Harris Dowiyogo Keke Adeang Natano Kofe Sopoaga Telavi",
		),
	},
	{
		country: 'Latin America',
		order: 'given-first',
		given: list(`
			Hugo Nicolás Nicolas Evo Rafael Fidel Raúl Raul Luiz Luis Luis_Alberto José José_Luis Jose Juan Juan_Manuel Juan_Carlos Carlos Carlos_Alberto Andrés Andres_Manuel Enrique Felipe
			Vicente Ernesto Álvaro Alvaro Iván Ivan César Cesar Alejandro Alberto Alan Alfredo Antonio Augusto Mauricio Sebastián Sebastian Gabriel Ricardo Eduardo Michelle Cristina
			Dilma Jair Fernando Fernando_Henrique Lula Rigoberta Violeta Daniel Rosario Óscar Oscar Jorge Néstor Nestor Mario Manuel Martín Martin Pedro Ollanta Keiko Lourdes
			Lenín Lenin Guillermo Gustavo Francia Ingrid Piedad Germán German Horacio Tabaré Tabare Pepe Federico Lucio Jamil Abdalá Laura Xiomara Porfirio Ramón Ramon Salvador Nayib
			Schafik Efraín Efrain Alfonso Álvaro Otto Jimmy Jean-Bertrand René Jovenel Michel Leonel Hipólito Danilo Joaquín Joaquin Balaguer Diego Lionel Gabriela Javier
			Ángel Angel Carolina Claudia Delcy Diosdado Tibisay Tareck Jesús Jesus Leopoldo Henrique María_Corina Freddy Miguel Julio Yoani Guillermo Oswaldo Berta Elián Yon
			Radamel James Neymar Ronaldo Ronaldinho Marcelo Thiago Edinson Arturo Alexis Claudio Keylor Javier Rafa Guardado Cuauhtémoc Hirving Paola Lorena Ximena Marta Camila Valentina`),
		family: list(`
			Chávez Chavez Maduro Morales Correa Castro da_Silva Rousseff Bolsonaro Cardoso Temer Alckmin Haddad Neves Calheiros Cunha Moro Uribe Santos Duque Petro Gaviria Pastrana Samper
			Betancourt Márquez Marquez Guaidó Guaido Capriles López Lopez Machado Cabello Rodríguez Rodriguez El_Aissami Saab Peña_Nieto Pena_Nieto Calderón Calderon Fox Zedillo Salinas
			López_Obrador Lopez_Obrador Sheinbaum Ebrard Anaya Meade Slim Guzmán Guzman Cárdenas Cardenas Kirchner Fernández Fernandez Macri Menem Duhalde de_la_Rúa de_la_Rua Alfonsín Alfonsin
			Massa Milei Scioli Perón Peron Videla Galtieri Bergoglio Mujica Vázquez Vazquez Lacalle Sanguinetti Batlle Bachelet Piñera Pinera Lagos Frei Aylwin Pinochet Allende Boric Kast Lugo
			Cartes Abdo Stroessner Nicanor Duarte_Frutos Fujimori Toledo García Garcia Humala Kuczynski Vizcarra Castillo Boluarte Montesinos Sagasti Ortega Murillo Alemán Aleman Bolaños Bolanos
			Chamorro Zelaya Micheletti Lobo Hernández Hernandez Funes Flores Cerén Ceren Bukele Saca Pérez_Molina Perez_Molina Colom Berger Ríos_Montt Rios_Montt Jimmy_Morales Giammattei Arévalo Arevalo
			Menchú Menchu Torrijos Noriega Martinelli Varela Cortizo Endara Arias Solís Solis Chinchilla Quesada Alvarado Aristide Préval Preval Moïse Moise Martelly Latortue Cédras Fernández
			Medina Abinader Mejía Mejia Balaguer Trujillo Mesa Banzer Sánchez_de_Lozada Sanchez_de_Lozada Quiroga Áñez Anez Arce Camacho Noboa Lasso Gutiérrez Gutierrez Bucaram Mahuad Moreno
			Messi Maradona Agüero Aguero Higuaín Higuain Di_María Di_Maria Falcao Cuadrado Ospina Suárez Suarez Cavani Forlán Forlan Godín Godin Vidal Sánchez Sanchez Zamorano Salas Cabrera
			Pacheco Ramírez Ramirez Romero Rojas Ruiz Salazar Silva Soto Torres Valencia Vargas Vega Velasco Velásquez Velasquez Villanueva Zambrano Zapata Zúñiga Zuniga Aguilar Aguirre Álvarez
			Alvarez Benítez Benitez Bermúdez Bermudez Blanco Cáceres Caceres Campos Cruz Delgado Díaz Diaz Domínguez Dominguez Escobar Espinoza Figueroa Gómez Gomez González Gonzalez Guerrero Herrera
			Ibáñez Ibanez Jiménez Jimenez Juárez Juarez Leiva Luna Maldonado Martínez Martinez Méndez Mendez Mendoza Molina Montero Muñoz Munoz Navarro Núñez Nunez Ochoa Ortiz Osorio Palacios Paredes
			Pérez Perez Pineda Ponce Quintana Quispe Mamani Condori Huamán Ramos Reyes Ríos Rios Rivera Robles Rosales Rubio Saavedra Sandoval Serrano Sepúlveda Souza Oliveira Pereira Ferreira
			Costa Carvalho Almeida Ribeiro Barbosa Gomes Lima Lopes Marques Martins Monteiro Nascimento Nunes Pinto Rocha Teixeira Vieira`),
	},
	{
		country: 'Russia, Belarus and Ukraine',
		order: 'given-first',
		given: list(`
			Vladimir Volodymyr Uladzimir Dmitry Dmitri Dmytro Dzmitry Alexander Oleksandr Aliaksandr Alyaksandr Alexei Alexey Oleksiy Oleksii Andrei Andrey Andriy Andrii Andrej Anatoly Anatoliy Arkady Arseniy Artem Artyom Boris Borys Bohdan
			Denis Denys Eduard Evgeny Yevgeny Yevhen Fyodor Fedir Gennady Hennadiy Georgy Gleb Grigory Hryhoriy Igor Ihor Ivan Ilya Kirill Kyrylo Konstantin Kostyantyn Leonid Lev Maxim Maksim Maksym Mikhail Mykhailo Mikalai
			Nikita Mykyta Nikolai Nikolay Mykola Oleg Oleh Pavel Pavlo Pavol Petr Pyotr Petro Roman Ruslan Rostislav Sergei Sergey Serhiy Serhii Siarhei Stanislav Stepan Svyatoslav Taras Timofey Tymofiy Vadim Vadym Valentin Valery Valeriy Valerii
			Vasily Vasyl Viktor Vitaly Vitaliy Vitalii Vyacheslav Viacheslav Yaroslav Yegor Yury Yuri Yuriy Yurii Zakhar Zynoviy Alla Alina Alyona Anastasia Anna Hanna Daria Dasha Ekaterina Kateryna Elena Olena Alena Elvira
			Galina Halyna Inna Irina Iryna Yulia Yuliya Kira Larisa Larysa Lyudmila Lyudmyla Margarita Maria Mariya Maryna Marina Nadezhda Nadia Nadiya Natalia Natalya Nataliya Nina Oksana Olga Olha Volha Polina Raisa
			Sofia Sofiya Svetlana Svitlana Sviatlana Tamara Tatiana Tatyana Tetyana Tetiana Valentina Valeria Vera Veronika Viktoria Viktoriya Yana Yelena Zhanna Zinaida Zoya`),
		family: list(`
			Abramov Afanasyev Akhmetov Akinfeev Akunin Aleksandrov Alekseev Andreyev Antonov Arshavin Avakov Azarov Babchenko Babich Babiy Baluyevsky Baranov Bastrykin Belousov Berezhnoy Berezovsky
			Bezrukov Bilozir Bobrov Bogdanov Boyko Bondar Bondarenko Bortnikov Borysenko Budanov Bulgakov Bykov Chaika Chalyi Cherenkov Chernov Chernyshenko Chornovil Chubais Churkin Danilov Danylenko Demchenko Denisov Deripaska
			Doroshenko Drobovych Dubinin Dvorkovich Dyachenko Fedorov Fedorenko Filatov Fradkov Fridman Furgal Gaidar Galuzin Gerashchenko Gerasimov Glazyev Goncharenko Gorbachev Gordeev Grachev Granovsky Gref Gromov Groysman Grudinin
			Gryzlov Gusev Haidai Herashchenko Honcharuk Hontareva Hrynkevych Hrushevsky Hutsul Ignatiev Ilyin Ionov Ivanov Ivanova Ivashov Kalashnikov Kalugin Kapustin Karpenko Karpov Kasparov Kasyanov Kasatkina Kazakov Kharitonov Khodakovsky
			Khodorkovsky Khomenko Khmelnytsky Kim Kirienko Kiriyenko Klimkin Klitschko Klymenko Kolesnikov Kolesnikova Kolomoisky Konashenkov Kondratyev Kononenko Korolev Kosachev Kostin Kotov Kovalchuk Kovalenko Kovalev Kovtun Kozak Kozlov
			Krasnov Kravchenko Kravchuk Kravtsov Kryvonos Kubrakov Kuchma Kudrin Kuleba Kulikov Kurkov Kushner Kuznetsov Kuznetsova Latushko Lavrov Lazarev Lebed Lebedev Leonov Lesin Leshchenko Levchenko Litvinenko Lisin Lozhkin Lukashenka Lukashenko
			Lutsenko Luzhkov Lysenko Lytvyn Makarov Makei Makarenko Malofeev Malyar Manafov Markov Martynenko Matvienko Matviyenko Medinsky Medvedchuk Medvedev Medvedeva Melnyk Melnikov Merezhko Mikhalkov Milinkevich Mironov Miroshnichenko
			Mishustin Mitrokhin Mizulina Moroz Morozov Moskalenko Muratov Nabiullina Naryshkin Navalny Navalnaya Nazarenko Nebenzya Nekrasov Nemtsov Nikitin Nikolaev Novak Novikov Oliynyk Orlov Ostapenko Panchenko Parubiy Pashkov Patrushev Pavlenko
			Pavlov Pavlychenko Petrenko Petrov Petrova Peskov Pichugin Pinchuk Plyushchenko Podolyak Polishchuk Polunin Ponomarenko Ponomarev Poroshenko Popov Popova Potanin Potapenko Prigozhin Primakov Pristaiko Prokhorov Pushkov Putin Pyshny Reznikov
			Rogozin Romanenko Romanov Rudenko Rudkovsky Rutskoi Ryabkov Ryabov Ryzhkov Rybakov Rybak Rykov Sadovyi Safonov Savchenko Savchuk Sechin Semenov Serdyukov Sergeyev Shamalov Sharapova Shariy Shchegolev Shcherbakov Shcherbyna Shevchenko
			Shmyhal Shmygal Shoigu Shokin Shuvalov Shvydkoi Sidorenko Sidorov Siluanov Simonov Sivkov Skripal Slutsky Smirnov Smirnova Sobchak Sobolev Sobyanin Sokolov Solovyov Solovyev Starovoitova Stepanov Stepashin Stoltenko Strelkov Strizhak
			Sukhov Surkov Surovikin Svyrydenko Sydorenko Symonenko Syrsky Syrskyi Tarasenko Tarasov Taran Tereshchenko Tereshkova Tikhanovskaya Tikhanovsky Tikhonov Timchenko Titov Tkachenko Tkachuk Tkachyov Tolstoy Tomenko Torshin Trutnev Tsepkalo
			Tsybulko Turchynov Turchak Tymoshenko Udaltsov Ulyanov Umerov Usmanov Ustinov Usyk Uss Vakulenko Vasiliev Vasilyev Vavilov Vereshchuk Vlasov Vlasenko Volkov Volkova Volodin Volokh Voronov Vorobyov Voznesensky Yakovenko Yakovlev
			Yakunin Yanukovych Yaresko Yarosh Yaroshenko Yashin Yatsenyuk Yavlinsky Yefremov Yeltsin Yermak Yevdokimov Yumashev Yurchenko Yushchenko Yusov Zadorozhny Zaitsev Zakharchenko Zakharov Zakharova Zaluzhny Zaluzhnyi Zatulin Zelensky Zelenskyy
			Zhadan Zhirinovsky Zhukov Zhuravlev Zhvania Zinchenko Zolotov Zorkin Zubkov Zubov Zvarych Zyuganov`),
	},
	{
		country: 'Bulgaria',
		order: 'given-first',
		given: list(
			'Boyko Boiko Georgi Ivan Dimitar Rosen Rumen Petar Plamen Kiril Kristalina Sergei Simeon Stefan Stoyan Todor Tsvetan Valentin Vasil Veselin Vladimir Volen Yordan Zhelyu Zhan Hristo Nikolay Krasimir Lyudmila Lyuben Martin Meglena Mihail Asen Atanas Anton Bogomil Delyan Dobri Emil Grigor Irina Iliana Kaloyan Kornelia Maria Mariya Mila Nadezhda Nedyalko Nina Ognyan Petko Radoslav Slavi Svetlana Tatyana Tsvetana Velislava',
		),
		family: list(
			'Borisov Borissov Radev Parvanov Plevneliev Stanishev Stoyanov Zhelev Zhivkov Georgiev Georgieva Dimitrov Dimitrova Ivanov Ivanova Petrov Petrova Nikolov Nikolova Todorov Todorova Iliev Ilieva Hristov Hristova Angelov Angelova Stefanov Vasilev Vassilev Yordanov Marinov Kolev Kostov Kostova Popov Popova Mihaylov Mladenov Genov Atanasov Bozhkov Donev Donchev Denkov Dogan Peevski Siderov Simeonov Karakachanov Tsatsarov Tsvetanov Tsacheva Kuneva Ninova Mitov Petkov Yanev Glavchev Goranov Gabriel Berbatov Stoichkov Balakov Letchkov Penev Stoilov Pironkova Kasatkin Manolova Zaharieva Velchev Oresharski Raykov Yotova Trifonov',
		),
	},
];
