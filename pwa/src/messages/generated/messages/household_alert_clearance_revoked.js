/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Household_Alert_Clearance_RevokedInputs */

const nl_household_alert_clearance_revoked = /** @type {(inputs: Household_Alert_Clearance_RevokedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De vrijgave is ingetrokken. De ontruiming kan niet doorgaan.`)
};

const en_household_alert_clearance_revoked = /** @type {(inputs: Household_Alert_Clearance_RevokedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The clearance was revoked. The eviction cannot go ahead.`)
};

/**
* | output |
* | --- |
* | "The clearance was revoked. The eviction cannot go ahead." |
*
* @param {Household_Alert_Clearance_RevokedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const household_alert_clearance_revoked = /** @type {((inputs?: Household_Alert_Clearance_RevokedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Household_Alert_Clearance_RevokedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_household_alert_clearance_revoked(inputs)
	return nl_household_alert_clearance_revoked(inputs)
});