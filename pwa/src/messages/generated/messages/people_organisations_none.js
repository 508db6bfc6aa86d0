/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisations_NoneInputs */

const nl_people_organisations_none = /** @type {(inputs: People_Organisations_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er is nog geen organisatie.`)
};

const en_people_organisations_none = /** @type {(inputs: People_Organisations_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There is no organisation yet.`)
};

/**
* | output |
* | --- |
* | "There is no organisation yet." |
*
* @param {People_Organisations_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisations_none = /** @type {((inputs?: People_Organisations_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisations_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisations_none(inputs)
	return nl_people_organisations_none(inputs)
});