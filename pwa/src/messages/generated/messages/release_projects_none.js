/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Projects_NoneInputs */

const nl_release_projects_none = /** @type {(inputs: Release_Projects_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er zijn nog geen onderzoeken.`)
};

const en_release_projects_none = /** @type {(inputs: Release_Projects_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`There are no research projects yet.`)
};

/**
* | output |
* | --- |
* | "There are no research projects yet." |
*
* @param {Release_Projects_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_projects_none = /** @type {((inputs?: Release_Projects_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Projects_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_projects_none(inputs)
	return nl_release_projects_none(inputs)
});