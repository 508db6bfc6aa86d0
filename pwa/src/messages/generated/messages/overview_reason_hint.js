/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Reason_HintInputs */

const nl_overview_reason_hint = /** @type {(inputs: Overview_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dit staat in het dossier. De bewoner leest het niet.`)
};

const en_overview_reason_hint = /** @type {(inputs: Overview_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This is in the file. The resident does not read it.`)
};

/**
* | output |
* | --- |
* | "This is in the file. The resident does not read it." |
*
* @param {Overview_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_reason_hint = /** @type {((inputs?: Overview_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_reason_hint(inputs)
	return nl_overview_reason_hint(inputs)
});