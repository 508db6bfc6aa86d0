/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_HintInputs */

const nl_release_project_hint = /** @type {(inputs: Release_Project_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Alleen onderzoeken die lopen staan in de lijst.`)
};

const en_release_project_hint = /** @type {(inputs: Release_Project_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Only research that runs is in the list.`)
};

/**
* | output |
* | --- |
* | "Only research that runs is in the list." |
*
* @param {Release_Project_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_hint = /** @type {((inputs?: Release_Project_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_hint(inputs)
	return nl_release_project_hint(inputs)
});