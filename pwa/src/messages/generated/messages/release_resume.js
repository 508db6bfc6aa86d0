/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Release_ResumeInputs */

const nl_release_resume = /** @type {(inputs: Release_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Breekt het ophalen af? Uw browser gaat verder waar hij was.`)
};

const en_release_resume = /** @type {(inputs: Release_ResumeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Was the download cut off? Your browser goes on where it was.`)
};

/**
* | output |
* | --- |
* | "Was the download cut off? Your browser goes on where it was." |
*
* @param {Release_ResumeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_resume = /** @type {((inputs?: Release_ResumeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_ResumeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_resume(inputs)
	return nl_release_resume(inputs)
});