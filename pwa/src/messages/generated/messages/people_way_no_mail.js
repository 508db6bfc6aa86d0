/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Way_No_MailInputs */

const nl_people_way_no_mail = /** @type {(inputs: People_Way_No_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is geen mailserver ingesteld. U krijgt de link daarom op dit scherm en geeft hem zelf door.`)
};

const en_people_way_no_mail = /** @type {(inputs: People_Way_No_MailInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No mail server is set. So you get the link on this screen and hand it over yourself.`)
};

/**
* | output |
* | --- |
* | "No mail server is set. So you get the link on this screen and hand it over yourself." |
*
* @param {People_Way_No_MailInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_way_no_mail = /** @type {((inputs?: People_Way_No_MailInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Way_No_MailInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_way_no_mail(inputs)
	return nl_people_way_no_mail(inputs)
});