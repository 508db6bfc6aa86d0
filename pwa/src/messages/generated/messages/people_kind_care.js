/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Kind_CareInputs */

const nl_people_kind_care = /** @type {(inputs: People_Kind_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zorg`)
};

const en_people_kind_care = /** @type {(inputs: People_Kind_CareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Care`)
};

/**
* | output |
* | --- |
* | "Care" |
*
* @param {People_Kind_CareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_kind_care = /** @type {((inputs?: People_Kind_CareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Kind_CareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_kind_care(inputs)
	return nl_people_kind_care(inputs)
});