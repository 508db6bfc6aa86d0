/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_EndInputs */

const nl_release_project_end = /** @type {(inputs: Release_Project_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beëindig`)
};

const en_release_project_end = /** @type {(inputs: Release_Project_EndInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`End`)
};

/**
* | output |
* | --- |
* | "End" |
*
* @param {Release_Project_EndInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_end = /** @type {((inputs?: Release_Project_EndInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_EndInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_end(inputs)
	return nl_release_project_end(inputs)
});