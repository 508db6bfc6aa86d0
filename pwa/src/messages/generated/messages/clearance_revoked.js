/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Clearance_RevokedInputs */

const nl_clearance_revoked = /** @type {(inputs: Clearance_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vrijgave voor ${i?.day} is ingetrokken`)
};

const en_clearance_revoked = /** @type {(inputs: Clearance_RevokedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Clearance for ${i?.day} is revoked`)
};

/**
* | output |
* | --- |
* | "Clearance for {day} is revoked" |
*
* @param {Clearance_RevokedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_revoked = /** @type {((inputs: Clearance_RevokedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_RevokedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_revoked(inputs)
	return nl_clearance_revoked(inputs)
});