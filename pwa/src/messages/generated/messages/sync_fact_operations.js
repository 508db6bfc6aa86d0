/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Sync_Fact_OperationsInputs */

const nl_sync_fact_operations = /** @type {(inputs: Sync_Fact_OperationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijzigingen, niet verzonden`)
};

const en_sync_fact_operations = /** @type {(inputs: Sync_Fact_OperationsInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Changes, not sent`)
};

/**
* | output |
* | --- |
* | "Changes, not sent" |
*
* @param {Sync_Fact_OperationsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const sync_fact_operations = /** @type {((inputs?: Sync_Fact_OperationsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Sync_Fact_OperationsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_sync_fact_operations(inputs)
	return nl_sync_fact_operations(inputs)
});