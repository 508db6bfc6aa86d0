/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_New_LinkInputs */

const nl_people_new_link = /** @type {(inputs: People_New_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nieuwe link`)
};

const en_people_new_link = /** @type {(inputs: People_New_LinkInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`New link`)
};

/**
* | output |
* | --- |
* | "New link" |
*
* @param {People_New_LinkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_new_link = /** @type {((inputs?: People_New_LinkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_New_LinkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_new_link(inputs)
	return nl_people_new_link(inputs)
});