/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Youth_DoInputs */

const nl_people_organisation_youth_do = /** @type {(inputs: People_Organisation_Youth_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Verzoeken hierheen sturen`)
};

const en_people_organisation_youth_do = /** @type {(inputs: People_Organisation_Youth_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Send requests here`)
};

/**
* | output |
* | --- |
* | "Send requests here" |
*
* @param {People_Organisation_Youth_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_youth_do = /** @type {((inputs?: People_Organisation_Youth_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Youth_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_youth_do(inputs)
	return nl_people_organisation_youth_do(inputs)
});