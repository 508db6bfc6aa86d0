/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ frozen: NonNullable<unknown>, later: NonNullable<unknown> }} Consent_FrozenInputs */

const nl_consent_frozen = /** @type {(inputs: Consent_FrozenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Daarvan is ${i?.frozen} bevroren, en kwam er ${i?.later} bij.`)
};

const en_consent_frozen = /** @type {(inputs: Consent_FrozenInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Of this ${i?.frozen} is frozen, and ${i?.later} came after.`)
};

/**
* | output |
* | --- |
* | "Of this {frozen} is frozen, and {later} came after." |
*
* @param {Consent_FrozenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const consent_frozen = /** @type {((inputs: Consent_FrozenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Consent_FrozenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_consent_frozen(inputs)
	return nl_consent_frozen(inputs)
});