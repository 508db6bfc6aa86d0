/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_SourceInputs */

const nl_duty_source = /** @type {(inputs: Duty_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Van wie weet u dit?`)
};

const en_duty_source = /** @type {(inputs: Duty_SourceInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who told you this?`)
};

/**
* | output |
* | --- |
* | "Who told you this?" |
*
* @param {Duty_SourceInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_source = /** @type {((inputs?: Duty_SourceInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_SourceInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_source(inputs)
	return nl_duty_source(inputs)
});