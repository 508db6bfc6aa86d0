/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Trouble_No_TrustInputs */

const nl_people_trouble_no_trust = /** @type {(inputs: People_Trouble_No_TrustInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het certificaat van de mailserver klopt niet. De beheerder van de server moet dit oplossen.`)
};

const en_people_trouble_no_trust = /** @type {(inputs: People_Trouble_No_TrustInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The certificate of the mail server is wrong. Who keeps the server must put this right.`)
};

/**
* | output |
* | --- |
* | "The certificate of the mail server is wrong. Who keeps the server must put this right." |
*
* @param {People_Trouble_No_TrustInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_trouble_no_trust = /** @type {((inputs?: People_Trouble_No_TrustInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Trouble_No_TrustInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_trouble_no_trust(inputs)
	return nl_people_trouble_no_trust(inputs)
});