/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_New_Link_DoInputs */

const nl_people_new_link_do = /** @type {(inputs: People_New_Link_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ja, link maken`)
};

const en_people_new_link_do = /** @type {(inputs: People_New_Link_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Yes, make a link`)
};

/**
* | output |
* | --- |
* | "Yes, make a link" |
*
* @param {People_New_Link_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_new_link_do = /** @type {((inputs?: People_New_Link_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_New_Link_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_new_link_do(inputs)
	return nl_people_new_link_do(inputs)
});