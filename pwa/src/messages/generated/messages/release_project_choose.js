/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_ChooseInputs */

const nl_release_project_choose = /** @type {(inputs: Release_Project_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies een onderzoek`)
};

const en_release_project_choose = /** @type {(inputs: Release_Project_ChooseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose a research project`)
};

/**
* | output |
* | --- |
* | "Choose a research project" |
*
* @param {Release_Project_ChooseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_choose = /** @type {((inputs?: Release_Project_ChooseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_ChooseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_choose(inputs)
	return nl_release_project_choose(inputs)
});