/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Back_ListInputs */

const nl_people_back_list = /** @type {(inputs: People_Back_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar de lijst`)
};

const en_people_back_list = /** @type {(inputs: People_Back_ListInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the list`)
};

/**
* | output |
* | --- |
* | "Back to the list" |
*
* @param {People_Back_ListInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_back_list = /** @type {((inputs?: People_Back_ListInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Back_ListInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_back_list(inputs)
	return nl_people_back_list(inputs)
});