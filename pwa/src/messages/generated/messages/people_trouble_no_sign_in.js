/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Trouble_No_Sign_InInputs */

const nl_people_trouble_no_sign_in = /** @type {(inputs: People_Trouble_No_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De mailserver laat Regieroute niet toe. De beheerder van de server moet de naam en het wachtwoord nakijken.`)
};

const en_people_trouble_no_sign_in = /** @type {(inputs: People_Trouble_No_Sign_InInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The mail server does not let Regieroute in. Who keeps the server must check the name and the password.`)
};

/**
* | output |
* | --- |
* | "The mail server does not let Regieroute in. Who keeps the server must check the name and the password." |
*
* @param {People_Trouble_No_Sign_InInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_trouble_no_sign_in = /** @type {((inputs?: People_Trouble_No_Sign_InInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Trouble_No_Sign_InInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_trouble_no_sign_in(inputs)
	return nl_people_trouble_no_sign_in(inputs)
});