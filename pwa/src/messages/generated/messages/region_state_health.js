/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Region_State_HealthInputs */

const nl_region_state_health = /** @type {(inputs: Region_State_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Versies, opslag, werk op de achtergrond en het logboek.`)
};

const en_region_state_health = /** @type {(inputs: Region_State_HealthInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Versions, storage, background work and the log.`)
};

/**
* | output |
* | --- |
* | "Versions, storage, background work and the log." |
*
* @param {Region_State_HealthInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_state_health = /** @type {((inputs?: Region_State_HealthInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_State_HealthInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_state_health(inputs)
	return nl_region_state_health(inputs)
});