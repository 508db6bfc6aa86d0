/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_UntilInputs */

const nl_release_project_until = /** @type {(inputs: Release_Project_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Tot en met welke dag?`)
};

const en_release_project_until = /** @type {(inputs: Release_Project_UntilInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Up to and including which day?`)
};

/**
* | output |
* | --- |
* | "Up to and including which day?" |
*
* @param {Release_Project_UntilInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_until = /** @type {((inputs?: Release_Project_UntilInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_UntilInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_until(inputs)
	return nl_release_project_until(inputs)
});