/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Release_Suppressed_Too_FewInputs */

const nl_release_suppressed_too_few = /** @type {(inputs: Release_Suppressed_Too_FewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} aantallen: minder dan tien`)
};

const en_release_suppressed_too_few = /** @type {(inputs: Release_Suppressed_Too_FewInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} numbers: fewer than ten`)
};

/**
* | output |
* | --- |
* | "{count} numbers: fewer than ten" |
*
* @param {Release_Suppressed_Too_FewInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_suppressed_too_few = /** @type {((inputs: Release_Suppressed_Too_FewInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_Suppressed_Too_FewInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_suppressed_too_few(inputs)
	return nl_release_suppressed_too_few(inputs)
});