/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_Project_PurposeInputs */

const nl_release_project_purpose = /** @type {(inputs: Release_Project_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarvoor zijn de gegevens?`)
};

const en_release_project_purpose = /** @type {(inputs: Release_Project_PurposeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What are the data for?`)
};

/**
* | output |
* | --- |
* | "What are the data for?" |
*
* @param {Release_Project_PurposeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_purpose = /** @type {((inputs?: Release_Project_PurposeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_PurposeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_purpose(inputs)
	return nl_release_project_purpose(inputs)
});