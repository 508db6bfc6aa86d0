/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Health_Version_ChangedInputs */

const nl_health_version_changed = /** @type {(inputs: Health_Version_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(met eigen wijzigingen)`)
};

const en_health_version_changed = /** @type {(inputs: Health_Version_ChangedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`(with changes of its own)`)
};

/**
* | output |
* | --- |
* | "(with changes of its own)" |
*
* @param {Health_Version_ChangedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const health_version_changed = /** @type {((inputs?: Health_Version_ChangedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Health_Version_ChangedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_health_version_changed(inputs)
	return nl_health_version_changed(inputs)
});