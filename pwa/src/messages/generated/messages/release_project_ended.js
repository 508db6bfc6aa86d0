/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ at: NonNullable<unknown> }} Release_Project_EndedInputs */

const nl_release_project_ended = /** @type {(inputs: Release_Project_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Beëindigd op ${i?.at}. De sleutel is vernietigd.`)
};

const en_release_project_ended = /** @type {(inputs: Release_Project_EndedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Ended on ${i?.at}. The key was destroyed.`)
};

/**
* | output |
* | --- |
* | "Ended on {at}. The key was destroyed." |
*
* @param {Release_Project_EndedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_project_ended = /** @type {((inputs: Release_Project_EndedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Project_EndedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_project_ended(inputs)
	return nl_release_project_ended(inputs)
});