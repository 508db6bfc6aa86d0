/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_LInputs */

const nl_release_project_l = /** @type {(inputs: Release_Project_LInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoeveel verschillende uitkomsten heeft een groep minstens?`)
};

const en_release_project_l = /** @type {(inputs: Release_Project_LInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How many different outcomes has a group at the least?`)
};

/**
* | output |
* | --- |
* | "How many different outcomes has a group at the least?" |
*
* @param {Release_Project_LInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_l = /** @type {((inputs?: Release_Project_LInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_LInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_l(inputs)
	return nl_release_project_l(inputs)
});