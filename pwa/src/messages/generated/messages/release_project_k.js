/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_KInputs */

const nl_release_project_k = /** @type {(inputs: Release_Project_KInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe groot is een groep minstens?`)
};

const en_release_project_k = /** @type {(inputs: Release_Project_KInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How large is a group at the least?`)
};

/**
* | output |
* | --- |
* | "How large is a group at the least?" |
*
* @param {Release_Project_KInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_k = /** @type {((inputs?: Release_Project_KInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_KInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_k(inputs)
	return nl_release_project_k(inputs)
});