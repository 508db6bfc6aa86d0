/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_GivenInputs */

const nl_overview_given = /** @type {(inputs: Overview_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Krijgt de bewoner dit deel?`)
};

const en_overview_given = /** @type {(inputs: Overview_GivenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Does the resident get this part?`)
};

/**
* | output |
* | --- |
* | "Does the resident get this part?" |
*
* @param {Overview_GivenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_given = /** @type {((inputs?: Overview_GivenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_GivenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_given(inputs)
	return nl_overview_given(inputs)
});