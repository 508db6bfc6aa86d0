/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_AlwaysInputs */

const nl_overview_always = /** @type {(inputs: Overview_AlwaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Zonder dag`)
};

const en_overview_always = /** @type {(inputs: Overview_AlwaysInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Without a day`)
};

/**
* | output |
* | --- |
* | "Without a day" |
*
* @param {Overview_AlwaysInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_always = /** @type {((inputs?: Overview_AlwaysInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_AlwaysInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_always(inputs)
	return nl_overview_always(inputs)
});