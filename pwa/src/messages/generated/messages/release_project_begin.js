/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_BeginInputs */

const nl_release_project_begin = /** @type {(inputs: Release_Project_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begin dit onderzoek`)
};

const en_release_project_begin = /** @type {(inputs: Release_Project_BeginInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Begin this research`)
};

/**
* | output |
* | --- |
* | "Begin this research" |
*
* @param {Release_Project_BeginInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_begin = /** @type {((inputs?: Release_Project_BeginInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_BeginInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_begin(inputs)
	return nl_release_project_begin(inputs)
});