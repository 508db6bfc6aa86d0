/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_Rename_DoInputs */

const nl_people_organisation_rename_do = /** @type {(inputs: People_Organisation_Rename_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naam wijzigen`)
};

const en_people_organisation_rename_do = /** @type {(inputs: People_Organisation_Rename_DoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Change the name`)
};

/**
* | output |
* | --- |
* | "Change the name" |
*
* @param {People_Organisation_Rename_DoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_rename_do = /** @type {((inputs?: People_Organisation_Rename_DoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_Rename_DoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_rename_do(inputs)
	return nl_people_organisation_rename_do(inputs)
});