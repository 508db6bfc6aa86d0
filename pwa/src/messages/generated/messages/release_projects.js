/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_ProjectsInputs */

const nl_release_projects = /** @type {(inputs: Release_ProjectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Onderzoeken`)
};

const en_release_projects = /** @type {(inputs: Release_ProjectsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Research`)
};

/**
* | output |
* | --- |
* | "Research" |
*
* @param {Release_ProjectsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_projects = /** @type {((inputs?: Release_ProjectsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_ProjectsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_projects(inputs)
	return nl_release_projects(inputs)
});