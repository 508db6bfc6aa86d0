/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ step: NonNullable<unknown> }} Visit_Error_DroppedInputs */

const nl_visit_error_dropped = /** @type {(inputs: Visit_Error_DroppedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom deze stap niet doorgaat: ${i?.step}`)
};

const en_visit_error_dropped = /** @type {(inputs: Visit_Error_DroppedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Write down why this step is dropped: ${i?.step}`)
};

/**
* | output |
* | --- |
* | "Write down why this step is dropped: {step}" |
*
* @param {Visit_Error_DroppedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_error_dropped = /** @type {((inputs: Visit_Error_DroppedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Error_DroppedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_error_dropped(inputs)
	return nl_visit_error_dropped(inputs)
});