/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_RenameInputs */

const nl_people_organisation_rename = /** @type {(inputs: People_Organisation_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Andere naam`)
};

const en_people_organisation_rename = /** @type {(inputs: People_Organisation_RenameInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Another name`)
};

/**
* | output |
* | --- |
* | "Another name" |
*
* @param {People_Organisation_RenameInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_rename = /** @type {((inputs?: People_Organisation_RenameInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_RenameInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_rename(inputs)
	return nl_people_organisation_rename(inputs)
});