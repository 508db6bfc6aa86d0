/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_SubmitInputs */

const nl_overview_submit = /** @type {(inputs: Overview_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Geef het overzicht vrij`)
};

const en_overview_submit = /** @type {(inputs: Overview_SubmitInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Release the overview`)
};

/**
* | output |
* | --- |
* | "Release the overview" |
*
* @param {Overview_SubmitInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_submit = /** @type {((inputs?: Overview_SubmitInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_SubmitInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_submit(inputs)
	return nl_overview_submit(inputs)
});